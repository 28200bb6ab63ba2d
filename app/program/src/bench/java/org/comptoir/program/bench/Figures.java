package org.comptoir.program.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of the table, each with its baseline and goal (see `CONTRIBUTING.md`).
final class Figures {

    private final Map<String, Timing> measured;
    private final List<Row> rows = new ArrayList<>();

    /// @param measured by class and method
    Figures(Map<String, Timing> measured) {
        this.measured = measured;
    }

    List<Row> rows() {
        counter();
        search();
        add("10,000 contacts imported from vCard", "ImportBenchmark.vcard", "ImportBenchmark.raw", Goal.first(5_000));
        add("10,000 contacts imported from CSV", "ImportBenchmark.csv", "ImportBenchmark.raw", Goal.first(5_000));
        add(
                "10,000 labels with barcode as PDF",
                "LabelBenchmark.labels",
                "LabelBenchmark.labelsByLibrary",
                Goal.first(4_000).and(Goal.times(3)));
        add(
                "2,000 letters with logo as PDF",
                "LetterBenchmark.letters",
                "LetterBenchmark.lettersByLibrary",
                Goal.first(4_000));
        add("first page of a letter previewed", "LetterBenchmark.preview", null, Goal.p50(300));
        years();
        return List.copyOf(rows);
    }

    /// At 1, 10 and 100 times the data.
    private void years() {
        for (var customers : List.of("2000", "20000", "200000")) {
            var years = "Of" + customers + ".";
            var of = ", %,d customers, %,d lines"
                    .formatted(Integer.valueOf(customers), 25L * Integer.parseInt(customers));
            add("who spent 150 in a year, counted" + of, years + "spentCount", years + "spentCountRaw", Goal.p50(500));
            add("who stayed away, in a town, counted" + of, years + "fadingCount", null, Goal.p50(500));
            add("the same with whom a letter may reach" + of, years + "fadingAudience", null, Goal.p50(500));
            add("record with ten years of purchases" + of, years + "record", null, Goal.p50(100));
            add("day's figures, 200 sales" + of, years + "day", null, Goal.p50(500));
        }
        for (var customers : List.of("200000", "1000000")) {
            var limit = customers.equals("200000") ? Goal.p50And99(1, 5) : Goal.p50And99(2, 10);
            var of = ", %,d customers".formatted(Integer.valueOf(customers));
            add(
                    "hits of a keystroke" + of,
                    "Many" + customers + ".keystroke",
                    "Many" + customers + ".keystrokeRaw",
                    limit);
            add("two words with a typing error" + of, "Many" + customers + ".mistyped", null, limit);
        }
        add("16 tills at once, PostgreSQL: a sale", "TillsBenchmark.sale", "TillsBenchmark.saleRaw", Goal.p99(50));
        add("100,000 contacts to XLSX", "ExportBenchmark.workbook", null, Goal.first(5_000));
        add("100,000 contacts to CSV", "ExportBenchmark.csv", null, Goal.first(2_000));
        add("100,000 contacts to vCard", "ExportBenchmark.cards", null, Goal.first(5_000));
    }

    private void counter() {
        add("article by barcode, 50,000 articles", "ScanBenchmark.lookUp", "ScanBenchmark.lookUpRaw", Goal.times(2));
        add("scan to priced line, kept durably", "ScanBenchmark.line", "ScanBenchmark.lineRaw", Goal.p50(5));
        for (var engine : List.of("Derby", "Postgres")) {
            add(
                    "sale of 5 lines committed, " + (engine.equals("Derby") ? "Derby" : "PostgreSQL"),
                    "On" + engine + ".sale",
                    "On" + engine + ".saleRaw",
                    Goal.times(3));
        }
        add("of which one signature", "OnDerby.signature", null, Goal.NONE);
    }

    private void search() {
        for (var customers : List.of("1000", "10000", "100000")) {
            add(
                    "hits of a keystroke, %,d customers".formatted(Integer.valueOf(customers)),
                    "Of" + customers + ".keystroke",
                    "Of" + customers + ".keystrokeRaw",
                    Goal.p50And99(1, 5));
        }
        add("two words with a typing error, 100,000 customers", "Of100000.mistyped", null, Goal.p50And99(1, 5));
    }

    /// Skips benchmarks that were not run.
    private void add(String work, String ours, @Nullable String floor, Goal goal) {
        var timing = measured.get(ours);
        if (timing != null) {
            rows.add(new Row(work, timing, floor == null ? null : measured.get(floor), goal));
        }
    }
}
