package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines between words; a word wider than the line is broken where necessary. Nothing is
/// truncated, and line breaks in the text are kept.
///
/// @param size font size in points
public record WrappedLines(DocumentFonts font, double size, List<String> lines) {

    /// The distance between baselines, as a multiple of the font size.
    public static final double LEADING = 1.21;

    /// From the top of a line to its baseline, as a multiple of the font size.
    public static final double ASCENT = 0.97;

    private static final double STEP = 0.94;
    private static final double SMALLEST = 1;

    /// @param width in points
    public static WrappedLines of(DocumentFonts font, String text, double size, double width) {
        var lines = new ArrayList<String>();
        TextRaster.printable(text).lines().forEach(line -> wrap(font, line, size, width, lines));
        return new WrappedLines(font, size, List.copyOf(lines));
    }

    /// Uses a smaller font size if the text would not fit its area otherwise.
    ///
    /// @param largest preferred font size in points
    /// @param height in points
    public static WrappedLines fitted(DocumentFonts font, String text, double largest, double width, double height) {
        var wrapped = of(font, text, largest, width);
        while (wrapped.height() > height && wrapped.size() > SMALLEST) {
            wrapped = of(font, text, wrapped.size() * STEP, width);
        }
        return wrapped;
    }

    /// In points, with default leading.
    public double height() {
        return lines.size() * size * LEADING;
    }

    private static void wrap(DocumentFonts font, String text, double size, double width, List<String> lines) {
        var space = font.width(" ", size);
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : text.split(" ", -1)) {
            var wordWidth = font.width(word, size);
            if (!line.isEmpty() && used + space + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (wordWidth > width) {
                word = breakWord(font, word, size, width, lines);
                wordWidth = font.width(word, size);
            }
            used += wordWidth + (line.isEmpty() ? 0 : space);
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /// Adds as many full lines of the word as possible and returns the rest of the word.
    private static String breakWord(DocumentFonts font, String word, double size, double width, List<String> lines) {
        var rest = word;
        while (rest.length() > 1 && font.width(rest, size) > width) {
            var count = 1;
            while (count < rest.length() - 1 && font.width(rest.substring(0, count + 1), size) <= width) {
                count++;
            }
            var cut = Character.isHighSurrogate(rest.charAt(count - 1)) ? count + 1 : count;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }
}
