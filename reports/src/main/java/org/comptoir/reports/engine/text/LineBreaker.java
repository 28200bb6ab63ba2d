package org.comptoir.reports.engine.text;

import java.util.List;

/// Breaks text into lines at spaces, by the rules of French and Italian: no line begins with a sign that belongs to the
/// word before it, even after a plain space, and none ends with an opening guillemet. A word wider than the line is
/// broken behind a hyphen or before an `@`, or else where necessary.
final class LineBreaker {

    private static final String HELD_BACK = ":;!?»%€";
    private static final char OPENING = '«';

    private final String text;
    private final float[] widths;
    private boolean complete = true;

    LineBreaker(String text, List<TextRun> runs) {
        this.text = text;
        widths = new float[text.length()];
        for (var run : runs) {
            for (var i = run.start(); i < run.end(); i++) {
                var letter = text.codePointAt(i);
                if (letter != '\n') {
                    widths[i] = run.font().width(letter, run.size());
                    complete &= run.font().has(letter);
                }
                i += Character.charCount(letter) - 1;
            }
        }
    }

    /// Whether the fonts have all letters.
    boolean isComplete() {
        return complete;
    }

    /// The end of the line that begins there: where the next one begins, or the end of the paragraph.
    ///
    /// @param end of the paragraph
    int lineEnd(int start, int end, float width) {
        var used = 0f;
        var lastBreak = start;
        var lastJoint = start;
        for (var i = start; i < end; i++) {
            used += widths[i];
            if (text.charAt(i) == '@' && i > start) {
                lastJoint = i;
            }
            if (text.charAt(i) == ' ') {
                lastBreak = mayBreakAfter(i, end) ? i + 1 : lastBreak;
            } else if (used > width) {
                lastBreak = lastBreak > start ? lastBreak : lastJoint;
                return lastBreak > start ? lastBreak : Math.max(start + 1, isPair(i) ? i - 1 : i);
            } else if (text.charAt(i) == '-' && i > start) {
                lastJoint = i + 1;
            }
        }
        return end;
    }

    private boolean isPair(int index) {
        return Character.isLowSurrogate(text.charAt(index));
    }

    private boolean mayBreakAfter(int space, int end) {
        var next = space + 1;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        var before = space;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        return (next >= end || HELD_BACK.indexOf(text.charAt(next)) < 0) && text.charAt(before) != OPENING;
    }

    /// Without the spaces at the end of the line.
    float width(int start, int end) {
        var visible = end;
        while (visible > start && Character.isWhitespace(text.charAt(visible - 1))) {
            visible--;
        }
        var width = 0f;
        for (var i = start; i < visible; i++) {
            width += widths[i];
        }
        return width;
    }
}
