package org.comptoir.program.bench.scale;

import org.comptoir.program.bench.people.SearchBenchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The search in customer files larger than a small shop's.
public final class SearchOfManyBenchmark {

    private SearchOfManyBenchmark() {}

    /// A customer file of a busy shop.
    @State(Scope.Benchmark)
    public static class Many200000 extends SearchBenchmark {

        public Many200000() {
            super(200_000);
        }
    }

    /// Five times as many.
    @State(Scope.Benchmark)
    public static class Many1000000 extends SearchBenchmark {

        public Many1000000() {
            super(1_000_000);
        }
    }
}
