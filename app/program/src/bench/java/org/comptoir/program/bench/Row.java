package org.comptoir.program.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One figure of the table.
///
/// @param floor what it cannot beat, measured in the same run; none where there is no such thing
record Row(String work, Timing ours, @Nullable Timing floor, Goal goal) {

    static final List<String> HEADINGS = List.of(
            "work",
            "first",
            "p50",
            "p99",
            "CPU",
            "floor p50",
            "floor p99",
            "floor CPU",
            "CPU ratio",
            "p50 ratio",
            "goal",
            "");

    List<String> cells() {
        var beside = floor == null ? new Timing(Double.NaN, Double.NaN, Double.NaN, Double.NaN) : floor;
        return List.of(
                work,
                Goal.millis(ours.first()),
                Goal.millis(ours.p50()),
                Goal.millis(ours.p99()),
                Goal.millis(ours.cpu()),
                Goal.millis(beside.p50()),
                Goal.millis(beside.p99()),
                Goal.millis(beside.cpu()),
                ratio(ours.cpu() / beside.cpu()),
                ratio(ours.p50() / beside.p50()),
                goal.text(),
                goal.met(ours, beside));
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.1fx", ratio);
    }
}
