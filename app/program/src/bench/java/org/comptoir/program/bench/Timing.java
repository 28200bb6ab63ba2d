package org.comptoir.program.bench;

import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/// The timing of a benchmark in milliseconds; with few runs, the 99th percentile is the slowest one.
///
/// @param first the first run of a process, without warm-up
/// @param cpu processor time of all threads per run; NaN if it was not measured
public record Timing(double first, double p50, double p99, double cpu) {

    static Timing of(RunResult result) {
        var primary = result.getPrimaryResult();
        var scale = primary.getScoreUnit().startsWith("us") ? 1_000 : 1;
        var statistics = primary.getStatistics();
        var first = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        var cpu = result.getSecondaryResults().get(ProcessCpu.NAME);
        return new Timing(
                first / scale,
                statistics.getPercentile(50) / scale,
                statistics.getPercentile(99) / scale,
                cpu == null ? Double.NaN : cpu.getScore());
    }

    /// From runs of a whole process.
    public static Timing ofRuns(Collection<Double> wall, double cpu) {
        var sorted = wall.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Timing(
                wall.iterator().next(),
                sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0),
                cpu);
    }
}
