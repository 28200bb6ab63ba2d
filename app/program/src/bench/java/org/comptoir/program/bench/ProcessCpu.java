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

/// The processor time that a benchmark takes each time, with collector and compiler: on a busy machine it says more
/// than the clock.
public final class ProcessCpu implements InternalProfiler {

    static final String NAME = "cpu";

    private static final double NANOS_A_MILLI = 1_000_000;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long begun;

    @Override
    public String getDescription() {
        return "processor time of the whole process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var each = (system.getProcessCpuTime() - begun)
                / NANOS_A_MILLI
                / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, each, "ms", AggregationPolicy.AVG));
    }
}
