package org.comptoir.reports.lists;

import java.util.List;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A row of a list's template: `c0` to `c15` are its cells.
record ListCells(List<String> cells) implements TemplateRow {

    @Override
    public @Nullable Object value(String field) {
        var column = column(field, 'c');
        return column < cells.size() ? cells.get(column) : null;
    }

    /// The number in the name of a field.
    static int column(String field, char kind) {
        if (field.length() < 2 || field.charAt(0) != kind || !field.substring(1).matches("\\d{1,2}")) {
            throw TemplateRow.unknown(field);
        }
        return Integer.parseInt(field.substring(1));
    }
}
