package org.comptoir.program.bench.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.customers.transfer.ImportFile;
import org.comptoir.customers.transfer.ImportPreview.AmbiguousChoice;
import org.comptoir.customers.transfer.ImportResult;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.text.Language;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.Person;
import org.comptoir.program.bench.shop.RawCustomers;
import org.comptoir.program.simulation.SampleArticles;
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

/// Ten thousand new customers: read from a file, previewed and written. The first run is what counts: an import is
/// done once in a program that was just started; later runs find the customers of the earlier ones. It is compiled as
/// `java.options` has it for the program: the second compiler would take as long as the import, and be done after it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsPrepend = "-XX:TieredStopAtLevel=1")
public class ImportBenchmark {

    private static final int CONTACTS = 10_000;

    private final Path folder =
            BenchShop.work().resolve("import-" + ProcessHandle.current().pid());
    private final OpenShop shop = OpenShop.open(folder, Clock.systemUTC());
    private final Connection connection = BenchShop.connect(BenchShop.url(folder));
    private int first;

    public ImportBenchmark() {
        SampleArticles.create(shop, Language.FRENCH);
    }

    @Benchmark
    public ImportResult vcard() {
        return imported(file("contacts.vcf", "", ImportBenchmark::card));
    }

    @Benchmark
    public ImportResult csv() {
        var headings = "First name;Last name;Telephone 1;E-mail 1;Address 1 (street);Address 1 (postcode);"
                + "Address 1 (town);Address 1 (country)\n";
        return imported(file("contacts.csv", headings, ImportBenchmark::line));
    }

    @Benchmark
    public int raw() throws SQLException {
        RawCustomers.insert(connection, first, CONTACTS);
        first += CONTACTS;
        return first;
    }

    private ImportFile file(String name, String head, Function<Person, String> contact) {
        var text = IntStream.range(first, first + CONTACTS)
                .mapToObj(Person::number)
                .map(contact)
                .collect(Collectors.joining("", head, ""));
        first += CONTACTS;
        return ImportFile.open(text.getBytes(StandardCharsets.UTF_8), name, "FR", StandardCharsets.UTF_8);
    }

    private static String card(Person person) {
        return """
                BEGIN:VCARD
                VERSION:4.0
                FN:%1$s %2$s
                N:%2$s;%1$s;;;
                TEL;TYPE=cell:%3$s
                EMAIL;TYPE=home:%4$s
                ADR;TYPE=home:;;%5$s;%7$s;;%6$s;FR
                END:VCARD
                """.formatted(
                        person.given(),
                        person.family(),
                        person.phone(),
                        person.email(),
                        person.street(),
                        person.postalCode(),
                        person.town());
    }

    private static String line(Person person) {
        return String.join(
                ";",
                person.given(),
                person.family(),
                person.phone(),
                person.email(),
                person.street(),
                person.postalCode(),
                person.town(),
                "FR\n");
    }

    private ImportResult imported(ImportFile file) {
        if (!(file instanceof ImportFile.Opened(var source))) {
            throw new IllegalStateException("not opened: " + file);
        }
        var work = shop.customerFile().customerImport();
        var preview = work.dryRun(BenchShop.BY, source, "FR", ProgressMonitor.unwatched())
                .orElseThrow();
        var result = work.run(BenchShop.BY, preview, AmbiguousChoice.ADD, ProgressMonitor.unwatched());
        if (!(result instanceof ImportResult.Done done) || done.added() != CONTACTS) {
            throw new IllegalStateException(result.toString());
        }
        return result;
    }

    @TearDown
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        shop.close();
    }
}
