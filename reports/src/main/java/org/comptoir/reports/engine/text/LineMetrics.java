package org.comptoir.reports.engine.text;

import java.util.List;

/// The largest measures of the letters on a line, in points.
record LineMetrics(float ascent, float descent, float leading, float size) {

    /// An empty line has the measures of the letters around it.
    static LineMetrics of(List<TextRun> runs, int start, int end) {
        var ascent = 0f;
        var descent = 0f;
        var leading = 0f;
        var size = 0f;
        for (var run : runs) {
            var onLine = run.start() < end && run.end() > start;
            if (onLine || size == 0 && run == runs.getLast()) {
                ascent = Math.max(ascent, run.font().ascent() * run.size());
                descent = Math.max(descent, run.font().descent() * run.size());
                leading = Math.max(leading, run.font().leading() * run.size());
                size = Math.max(size, run.size());
            }
        }
        return new LineMetrics(ascent, descent, leading, size);
    }
}
