package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines between its words; a word that is wider than the line is broken where it must be. Nothing is
/// cut, and line breaks of the text itself stay.
///
/// @param size of the letters in points
public record WrappedLines(DocumentFonts font, double size, List<String> lines) {

    /// From one baseline to the next, in sizes of the letters.
    public static final double LEADING = 1.21;

    /// From the top of a line to its baseline, in sizes of the letters.
    public static final double ASCENT = 0.97;

    private static final double STEP = 0.94;
    private static final double SMALLEST = 1;

    /// @param width in points
    public static WrappedLines of(DocumentFonts font, String text, double size, double width) {
        var lines = new ArrayList<String>();
        TextRaster.printable(text).lines().forEach(line -> wrap(font, line, size, width, lines));
        return new WrappedLines(font, size, List.copyOf(lines));
    }

    /// In smaller letters where it would not fit its area otherwise.
    ///
    /// @param largest size wanted, in points
    /// @param height in points
    public static WrappedLines fitted(DocumentFonts font, String text, double largest, double width, double height) {
        var wrapped = of(font, text, largest, width);
        while (wrapped.height() > height && wrapped.size() > SMALLEST) {
            wrapped = of(font, text, wrapped.size() * STEP, width);
        }
        return wrapped;
    }

    /// In points, with usual leading.
    public double height() {
        return lines.size() * size * LEADING;
    }

    private static void wrap(DocumentFonts font, String text, double size, double width, List<String> lines) {
        var space = font.width(" ", size);
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : text.split(" ", -1)) {
            var wide = font.width(word, size);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (wide > width) {
                word = broken(font, word, size, width, lines);
                wide = font.width(word, size);
            }
            used += wide + (line.isEmpty() ? 0 : space);
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /// Adds as many full lines of the word as there are, and returns what is left of it.
    private static String broken(DocumentFonts font, String word, double size, double width, List<String> lines) {
        var rest = word;
        while (rest.length() > 1 && font.width(rest, size) > width) {
            var fits = 1;
            while (fits < rest.length() - 1 && font.width(rest.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            var cut = Character.isHighSurrogate(rest.charAt(fits - 1)) ? fits + 1 : fits;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }
}
