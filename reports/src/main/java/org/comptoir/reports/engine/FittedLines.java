package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.List;

/// Lines scaled to fit an area: first a smaller font size, then broken between words, then smaller again, but never
/// truncated.
///
/// @param size font size in points
public record FittedLines(List<Line> lines, double size) {

    /// The part of the line height above the baseline.
    public static final double ASCENT = 0.78;

    private static final double LEADING = 1.24;
    private static final double WRAPS_BELOW = 6.5;
    private static final double STEP = 0.94;
    private static final double SMALLEST = 1;

    /// @param font bolder for the first line
    public record Line(DocumentFonts font, String text) {}

    /// @param largest preferred font size in points
    /// @param width of the area in points
    /// @param height of the area in points
    public static FittedLines of(List<String> texts, double largest, double width, double height) {
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            lines.add(new Line(
                    lines.isEmpty() ? DocumentFonts.SEMI_BOLD : DocumentFonts.REGULAR, TextRaster.printable(text)));
        }
        var size = Math.min(largest, height / (LEADING * Math.max(1, lines.size())));
        for (var line : lines) {
            size = Math.min(size, width / Math.max(0.1, line.font().width(line.text(), 1)));
        }
        return size >= WRAPS_BELOW ? new FittedLines(lines, size) : wrapped(lines, Math.min(largest, 8), width, height);
    }

    private static FittedLines wrapped(List<Line> lines, double largest, double width, double height) {
        var size = largest;
        var result = breakLines(lines, size, width);
        while (result.size() * LEADING * size > height && size > SMALLEST) {
            size *= STEP;
            result = breakLines(lines, size, width);
        }
        return new FittedLines(result, size);
    }

    private static List<Line> breakLines(List<Line> lines, double size, double width) {
        var result = new ArrayList<Line>();
        for (var line : lines) {
            var rest = line.text();
            while (line.font().width(rest, size) > width && rest.length() > 1) {
                var cut = cut(line.font(), rest, size, width);
                result.add(new Line(line.font(), rest.substring(0, cut).stripTrailing()));
                rest = rest.substring(cut).stripLeading();
            }
            result.add(new Line(line.font(), rest));
        }
        return result;
    }

    /// Breaks after the last word that fits, or within a word wider than the area.
    private static int cut(DocumentFonts font, String text, double size, double width) {
        var count = 1;
        while (count < text.length() && font.width(text.substring(0, count + 1), size) <= width) {
            count++;
        }
        var space = text.lastIndexOf(' ', count);
        var cut = space > 0 ? space : count;
        return cut < text.length() && Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    /// The distance between baselines in points.
    public double leading() {
        return size * LEADING;
    }
}
