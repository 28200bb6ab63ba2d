package org.comptoir.reports.roll;

import java.util.ArrayList;
import java.util.List;

/// Lays out text in columns of a fixed-width font; text that is too long moves to a line of its own, nothing is
/// truncated.
final class Columns {

    private Columns() {}

    /// Broken between words, or within a word longer than a line.
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var rest = paragraph.strip();
            while (rest.length() > columns) {
                var space = rest.lastIndexOf(' ', columns);
                var cut = space > 0 ? space : columns;
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).strip();
            }
            lines.add(rest);
        }
        return lines;
    }

    /// The text on as many lines as it needs, the amount right-aligned on the last one.
    static List<String> pair(String left, String right, int columns, String indent) {
        var lines = new ArrayList<String>();
        var room = Math.max(columns / 2, columns - right.length() - 1) - indent.length();
        for (var line : wrap(left, room)) {
            lines.add(indent + line);
        }
        var last = lines.removeLast();
        if (last.length() + 1 + right.length() > columns) {
            lines.add(last);
            last = "";
        }
        lines.add(last + " ".repeat(Math.max(0, columns - last.length() - right.length())) + right);
        return lines;
    }

    /// A name, and words that are right-aligned: beside it, or below where they are too long.
    static List<String> fact(String name, String text, int columns) {
        if (name.length() + 1 + text.length() <= columns) {
            return List.of(name + " ".repeat(columns - name.length() - text.length()) + text);
        }
        var lines = new ArrayList<>(wrap(name, columns));
        wrap(text, columns).forEach(line -> lines.add(" ".repeat(columns - line.length()) + line));
        return lines;
    }

    /// A text and numbers in columns; a row whose numbers do not fit is split over several lines.
    static List<String> four(String first, List<String> numbers, int columns) {
        var width = columns / 4;
        if (first.length() < columns - 3 * width && numbers.stream().allMatch(number -> number.length() < width)) {
            var line = new StringBuilder(first);
            line.append(" ".repeat(columns - 3 * width - first.length()));
            numbers.forEach(
                    number -> line.append(" ".repeat(width - number.length())).append(number));
            return List.of(line.toString());
        }
        var joined = String.join("  ", numbers);
        if (joined.length() <= columns) {
            return pair(first, joined, columns, "");
        }
        var lines = new ArrayList<>(wrap(first, columns));
        numbers.forEach(number -> lines.addAll(pair("", number, columns, "")));
        return lines;
    }
}
