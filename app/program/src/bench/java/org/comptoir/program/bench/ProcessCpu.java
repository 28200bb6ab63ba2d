package org.comptoir.program.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// The processor time per run, including garbage collector and compiler: on a busy machine it is more reliable than
/// elapsed time.
public final class ProcessCpu implements InternalProfiler {

    static final String NAME = "cpu";

    private static final double NANOS_A_MILLI = 1_000_000;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long startNanos;

    @Override
    public String getDescription() {
        return "processor time of the whole process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        startNanos = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var perIteration = (system.getProcessCpuTime() - startNanos)
                / NANOS_A_MILLI
                / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, perIteration, "ms", AggregationPolicy.AVG));
    }
}
