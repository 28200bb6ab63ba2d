package org.comptoir.customers.transfer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.pos.spreadsheet.TableRow;

/// The cells of one row by field.
final class RowCells {

    private static final String GOOGLE_JOINT = " ::: ";
    private static final Pattern APOSTROPHE = Pattern.compile("^['\u2019](?=\\s*[+(\\d])");

    private final ColumnMapping mapping;
    private final TableRow row;

    RowCells(ColumnMapping mapping, TableRow row) {
        this.mapping = mapping;
        this.row = row;
    }

    int number() {
        return row.number();
    }

    /// The first non-empty cell of the field.
    String first(ContactField field) {
        return all(field).stream().findFirst().orElse("");
    }

    /// All non-empty cells of the field.
    List<String> all(ContactField field) {
        return columns(field).stream().map(this::text).toList();
    }

    /// The columns of the field that are not empty in this row.
    List<Integer> columns(ContactField field) {
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < mapping.targets().size(); column++) {
            if (mapping.targets().get(column).field() == field && !text(column).isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /// Without the apostrophe by which a spreadsheet is told that digits are a text.
    String text(int column) {
        return APOSTROPHE.matcher(row.cell(column).strip()).replaceFirst("");
    }

    /// The cells of these fields by block, in column order.
    Map<String, Block> blocks(ContactField... fields) {
        var blocks = new LinkedHashMap<String, Block>();
        for (var column = 0; column < mapping.targets().size(); column++) {
            var target = mapping.targets().get(column);
            if (!text(column).isEmpty() && List.of(fields).contains(target.field())) {
                blocks.computeIfAbsent(target.block(), key -> new Block(target.label(), new LinkedHashMap<>()))
                        .add(target.field(), text(column));
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
    record Block(String label, Map<ContactField, List<String>> texts) {
        void add(ContactField field, String text) {
            texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
        }

        List<String> all(ContactField field) {
            return texts.getOrDefault(field, List.of());
        }

        /// The first of the values: a person may map two columns to the same part, and none is glued to another.
        String text(ContactField field) {
            return all(field).stream().findFirst().orElse("");
        }

        /// The label in a cell, else that of the heading, without the asterisk.
        String labelBy(ContactField field) {
            var ownLabel = isStarred(field) ? text(field).substring(1).strip() : text(field);
            return ownLabel.isEmpty() ? label : KnownLabels.of(ownLabel);
        }

        /// Google and our own tables mark what is preferred.
        boolean isStarred(ContactField field) {
            return text(field).startsWith("* ") || text(field).equals("*");
        }
    }
}
