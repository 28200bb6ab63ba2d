package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.engine.text.TextRun;

/// A text to be written, whose runs cover it.
record TextLines(String text, List<TextRun> runs) {

    /// Letters of one look on one line.
    record Piece(TextRun run, String text) {

        float width() {
            return (float) run.font().width(text, run.size());
        }
    }

    static float width(List<Piece> pieces) {
        var width = 0f;
        for (var piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /// The largest size on a line.
    float size(int start, int end) {
        if (runs.size() == 1) {
            return runs.getFirst().size();
        }
        var size = 0f;
        for (var run : runs) {
            if (run.start() < end && run.end() > start || size == 0 && run == runs.getLast()) {
                size = Math.max(size, run.size());
            }
        }
        return size;
    }

    /// What is written of a line, without the spaces at its end.
    List<Piece> pieces(int start, int end) {
        var visible = end;
        while (visible > start && isSpace(text.charAt(visible - 1))) {
            visible--;
        }
        var pieces = new ArrayList<Piece>(1);
        for (var run : runs) {
            var from = Math.max(start, run.start());
            var to = Math.min(visible, run.end());
            if (from < to) {
                pieces.add(new Piece(run, text.substring(from, to)));
            }
        }
        return pieces;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n';
    }
}
