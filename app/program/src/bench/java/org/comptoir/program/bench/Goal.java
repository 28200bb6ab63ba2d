package org.comptoir.program.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/// The goal of a measurement and whether it was met.
///
/// @param limits all of which must hold
public record Goal(List<Limit> limits) {

    /// @param holds tests our timing and the baseline's
    public record Limit(String text, BiPredicate<Timing, Timing> holds) {}

    public static final Goal NONE = new Goal(List.of());

    public static Goal p50(double millis) {
        return new Goal(List.of(new Limit("p50 " + millis(millis), (ours, floor) -> ours.p50() <= millis)));
    }

    static Goal p99(double millis) {
        return new Goal(List.of(new Limit("p99 " + millis(millis), (ours, floor) -> ours.p99() <= millis)));
    }

    static Goal p50And99(double millis, double millis99) {
        return new Goal(List.of(
                new Limit("p50 " + millis(millis), (ours, floor) -> ours.p50() <= millis),
                new Limit("p99 " + millis(millis99), (ours, floor) -> ours.p99() <= millis99)));
    }

    /// In a new process without warm-up.
    static Goal first(double millis) {
        return new Goal(List.of(new Limit("first " + millis(millis), (ours, floor) -> ours.first() <= millis)));
    }

    /// Processor time.
    public static Goal cpu(double millis) {
        return new Goal(List.of(new Limit("CPU " + millis(millis), (ours, floor) -> ours.cpu() <= millis)));
    }

    /// As a multiple of the baseline's elapsed time.
    static Goal times(double factor) {
        return new Goal(
                List.of(new Limit("%.0fx".formatted(factor), (ours, floor) -> ours.p50() <= factor * floor.p50())));
    }

    public Goal and(Goal other) {
        var both = new java.util.ArrayList<>(limits);
        both.addAll(other.limits);
        return new Goal(List.copyOf(both));
    }

    String text() {
        return String.join(", ", limits.stream().map(Limit::text).toList());
    }

    String result(Timing ours, Timing floor) {
        if (limits.isEmpty()) {
            return "";
        }
        return limits.stream().allMatch(limit -> limit.holds().test(ours, floor)) ? "met" : "not met";
    }

    static String millis(double millis) {
        if (Double.isNaN(millis)) {
            return "";
        }
        if (millis >= 1_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000);
        }
        return String.format(Locale.ROOT, millis >= 10 ? "%.0f ms" : millis >= 1 ? "%.1f ms" : "%.3f ms", millis);
    }
}
