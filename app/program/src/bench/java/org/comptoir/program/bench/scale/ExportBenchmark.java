package org.comptoir.program.bench.scale;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.comptoir.customers.transfer.export.CustomerExport;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Language;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.shop.open.OpenShop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A hundred thousand contacts written to a file. The heap is small enough to fail if they were held in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx192m")
public class ExportBenchmark {

    private static final int CONTACTS = 100_000;

    private final OpenShop shop = BenchShop.open(CONTACTS);
    private final CustomerExport export = shop.customerFile().customerExport();

    private List<CustomerId> everybody() {
        return export.everybody(BenchShop.BY);
    }

    @Benchmark
    public boolean workbook() {
        return table(TableKind.XLSX);
    }

    @Benchmark
    public boolean csv() {
        return table(TableKind.CSV);
    }

    private boolean table(TableKind kind) {
        return export.table(
                BenchShop.BY,
                everybody(),
                kind,
                Language.FRENCH,
                OutputStream.nullOutputStream(),
                ProgressMonitor.unwatched());
    }

    @Benchmark
    public boolean cards() {
        return export.cards(
                BenchShop.BY,
                everybody(),
                VCardVersion.V4,
                Language.FRENCH,
                OutputStream.nullOutputStream(),
                ProgressMonitor.unwatched());
    }

    @TearDown
    public void close() {
        shop.close();
    }
}
