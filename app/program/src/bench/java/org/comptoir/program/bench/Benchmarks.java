package org.comptoir.program.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
/// Arguments: the build folder of the module `program`, the page, and what to run: `all` that takes minutes, `scale`
/// for what takes an hour, each of which writes its part of the page, or a regular expression for the benchmarks'
/// names, which writes none.
public final class Benchmarks {

    private static final List<Integer> SHOPS = List.of(1_000, 10_000, 100_000);
    private static final List<Integer> LARGE_SHOPS = List.of(100_000, 200_000, 1_000_000);
    private static final int LARGE = 100_000;
    private static final String ALL = "all";
    private static final String SCALE = "scale";
    private static final String PACKAGE = "org\\.comptoir\\.program\\.bench\\.";

    private final StartFigures starts;
    private final Path work;

    private Benchmarks(Path target) {
        work = target.resolve("bench").toAbsolutePath();
        starts = new StartFigures(target.toAbsolutePath(), work);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Locale.setDefault(Locale.UK);
        var chosen = arguments[2];
        var before = Machine.load();
        var rows = new Benchmarks(Path.of(arguments[0])).measure(chosen);
        var table = new Table(rows).text();
        System.out.println(table);
        if (chosen.equals(ALL) || chosen.equals(SCALE)) {
            new Page(Path.of(arguments[1]))
                    .write(chosen.equals(ALL) ? Page.Part.EVERY_DAY : Page.Part.SCALE, table, before);
        }
    }

    private List<Row> measure(String chosen) throws IOException, InterruptedException, RunnerException {
        BenchShop.delete(work);
        Files.createDirectories(work);
        try {
            print("making shops to measure in");
            (chosen.equals(SCALE) ? LARGE_SHOPS : SHOPS).forEach(this::make);
            var rows = new ArrayList<Row>();
            if (chosen.equals(ALL) || "start".matches(chosen)) {
                print("starting the program");
                rows.addAll(starts.rows(BenchShop.folder(work, LARGE), BenchShop.folder(work, SHOPS.getFirst())));
                System.out.println(new Table(rows).text());
            }
            rows.addAll(new Figures(withinProcess(included(chosen))).rows());
            return rows;
        } finally {
            BenchShop.delete(work);
        }
    }

    private static String included(String chosen) {
        return switch (chosen) {
            case ALL -> PACKAGE + "(counter|paper|people)\\..*";
            case SCALE -> PACKAGE + "scale\\..*";
            default -> chosen;
        };
    }

    /// Sales are only made in the first shop, so only it needs all the articles.
    private void make(int customers) {
        var articles = customers == SHOPS.getFirst() ? BenchShop.ARTICLES : BenchShop.ARTICLES / 100;
        BenchShop.make(BenchShop.folder(work, customers), articles, customers);
    }

    private static void print(String message) {
        System.out.println("# " + message);
    }

    private Map<String, Timing> withinProcess(String included) throws RunnerException {
        var options = new OptionsBuilder()
                .include(included)
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
}
