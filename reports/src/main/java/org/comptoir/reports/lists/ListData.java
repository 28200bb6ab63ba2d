package org.comptoir.reports.lists;

import java.util.List;
import org.comptoir.pos.text.Language;

/// A list ready to print, already formatted as text.
///
/// @param subtitle the selection and its size, may be empty
/// @param rows each with as many cells as there are columns
/// @param footer totals, may be empty
/// @param personal whether it has personal data, which each page then says
public record ListData(
        String title,
        String subtitle,
        String shop,
        PrintNote printed,
        List<Column> columns,
        List<List<String>> rows,
        String footer,
        boolean personal,
        Language language) {

    public static final int MAX_COLUMNS = 16;

    /// @param figures whether its cells are right-aligned
    public record Column(String heading, boolean numeric) {

        public static Column text(String heading) {
            return new Column(heading, false);
        }

        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /// Without personal data.
    public ListData(
            String title,
            String subtitle,
            String shop,
            PrintNote printed,
            List<Column> columns,
            List<List<String>> rows,
            String footer,
            Language language) {
        this(title, subtitle, shop, printed, columns, rows, footer, false, language);
    }

    public ListData {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > MAX_COLUMNS) {
            throw new IllegalArgumentException("a page takes 1 to 16 columns, not " + columns.size());
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    /// The same with personal data.
    public ListData ofPeople() {
        return new ListData(title, subtitle, shop, printed, columns, rows, footer, true, language);
    }
}
