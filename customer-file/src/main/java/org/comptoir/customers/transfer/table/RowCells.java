package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.spreadsheet.TableRow;

/// The cells of one row by field.
final class RowCells {

    private static final String GOOGLE_JOINT = " ::: ";

    private final ColumnMapping mapping;
    private final TableRow row;

    RowCells(ColumnMapping mapping, TableRow row) {
        this.mapping = mapping;
        this.row = row;
    }

    /// The first non-empty cell of the field.
    String first(ContactField field) {
        return all(field).stream().findFirst().orElse("");
    }

    /// All non-empty cells of the field.
    List<String> all(ContactField field) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < mapping.targets().size(); column++) {
            var text = row.cell(column).strip();
            if (mapping.targets().get(column).field() == field && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The cells of these fields by block, in column order.
    Map<String, Block> blocks(ContactField... fields) {
        var blocks = new LinkedHashMap<String, Block>();
        for (var column = 0; column < mapping.targets().size(); column++) {
            var target = mapping.targets().get(column);
            var text = row.cell(column).strip();
            if (!text.isEmpty() && List.of(fields).contains(target.field())) {
                blocks.computeIfAbsent(target.block(), key -> new Block(target.label(), new LinkedHashMap<>()))
                        .add(target.field(), text);
            }
        }
        return blocks;
    }

    /// Google puts several values into one cell.
    static List<String> parts(String cell) {
        return List.of(cell.split(GOOGLE_JOINT, -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// @param label given by the headings
    record Block(String label, Map<ContactField, String> texts) {

        void add(ContactField field, String text) {
            texts.merge(field, text, (before, addition) -> before + "\n" + addition);
        }

        String text(ContactField field) {
            return texts.getOrDefault(field, "");
        }

        /// The label in a cell, else that of the heading, without Google's asterisk.
        String labelBy(ContactField field) {
            var ownLabel = text(field).startsWith("* ") ? text(field).substring(2) : text(field);
            return ownLabel.isEmpty() ? label : KnownLabels.of(ownLabel);
        }

        boolean isStarred(ContactField field) {
            return text(field).startsWith("* ");
        }
    }
}
