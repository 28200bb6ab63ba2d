package org.comptoir.program.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The table for the console and the documentation page: Markdown with aligned columns.
record Table(List<Row> rows) {

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(Row.HEADINGS);
        rows.forEach(row -> lines.add(row.cells()));
        var widths = IntStream.range(0, Row.HEADINGS.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var text = new StringBuilder(line(Row.HEADINGS, widths));
        text.append(IntStream.of(widths)
                .mapToObj(width -> "-".repeat(Math.max(3, width + 2)))
                .collect(Collectors.joining("|", "|", "|\n")));
        lines.stream().skip(1).forEach(cells -> text.append(line(cells, widths)));
        return text.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
