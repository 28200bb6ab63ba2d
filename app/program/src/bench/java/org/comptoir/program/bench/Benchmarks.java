package org.comptoir.program.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.start.StartFigures;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks, prints the table and writes the page.
///
/// Arguments: the build folder of the module `program`, the page to write, and a regular expression for the benchmarks
/// to run; the page is written only if it is `all`.
public final class Benchmarks {

    private static final List<Integer> SHOPS = List.of(1_000, 10_000, 100_000);
    private static final int LARGE = 100_000;

    private final StartFigures starts;
    private final Path work;

    private Benchmarks(Path target) {
        work = target.resolve("bench").toAbsolutePath();
        starts = new StartFigures(target.toAbsolutePath(), work);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Locale.setDefault(Locale.UK);
        var chosen = arguments[2].equals("all") ? "" : arguments[2];
        var before = Machine.load();
        var benchmarks = new Benchmarks(Path.of(arguments[0]));
        var rows = benchmarks.measure(chosen);
        var table = new Table(rows).text();
        System.out.println(table);
        if (chosen.isEmpty()) {
            Files.writeString(Path.of(arguments[1]), page(table, before));
        }
    }

    private List<Row> measure(String chosen) throws IOException, InterruptedException, RunnerException {
        BenchShop.delete(work);
        Files.createDirectories(work);
        try {
            print("making shops to measure in");
            SHOPS.forEach(this::make);
            var rows = new ArrayList<Row>();
            if (chosen.isEmpty() || "start".matches(chosen)) {
                print("starting the program");
                rows.addAll(starts.rows(BenchShop.folder(work, LARGE), BenchShop.folder(work, SHOPS.getFirst())));
            }
            rows.addAll(new Figures(withinProcess(chosen)).rows());
            return rows;
        } finally {
            BenchShop.delete(work);
        }
    }

    /// Sales are only made in the first shop, so only it needs all the articles.
    private void make(int customers) {
        var articles = customers == SHOPS.getFirst() ? BenchShop.ARTICLES : BenchShop.ARTICLES / 100;
        BenchShop.make(BenchShop.folder(work, customers), articles, customers);
    }

    private static void print(String message) {
        System.out.println("# " + message);
    }

    private Map<String, Timing> withinProcess(String chosen) throws RunnerException {
        var options = new OptionsBuilder()
                .include(chosen.isEmpty() ? "org\\.comptoir\\.program\\.bench\\..*" : chosen)
                .addProfiler(ProcessCpu.class)
                .jvmArgsAppend(
                        BenchShop.folderOption(work),
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=logback.xml",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .build();
        var measured = new HashMap<String, Timing>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark().replaceAll("^.*[.$](\\w+\\.\\w+)$", "$1");
            measured.put(name, Timing.of(result));
        }
        return measured;
    }

    private static String page(String table, String load) {
        return """
                # How fast it is

                Measured by `mvn -Pbench verify` on %s, on %s; load average before and after: %s and %s.

                The floor is what the same work costs without the program, in the same run: raw JDBC on the same engine
                reading or writing the same rows, the PDF library alone, or the program as it was started before. The ratios say more than the times, and the
                ratios of CPU time more than those of the clock. `first` is the first run in a process in which nothing
                is warm. CPU is that of all threads of the process, collector and compiler included. Commits are durable
                on both engines.

                %s
                """.formatted(Machine.text(), LocalDate.now(Clock.systemUTC()), load, Machine.load(), table.strip());
    }
}
