package org.comptoir.program.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One row of the table.
///
/// @param floor a baseline that cannot be beaten, measured in the same run; null if there is none
public record Row(String work, Timing ours, @Nullable Timing floor, Goal goal) {

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
        var baseline = floor == null ? new Timing(Double.NaN, Double.NaN, Double.NaN, Double.NaN) : floor;
        return List.of(
                work,
                Goal.millis(ours.first()),
                Goal.millis(ours.p50()),
                Goal.millis(ours.p99()),
                Goal.millis(ours.cpu()),
                Goal.millis(baseline.p50()),
                Goal.millis(baseline.p99()),
                Goal.millis(baseline.cpu()),
                ratio(ours.cpu() / baseline.cpu()),
                ratio(ours.p50() / baseline.p50()),
                goal.text(),
                goal.result(ours, baseline));
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.1fx", ratio);
    }
}
