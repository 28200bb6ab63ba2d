package org.comptoir.program.bench.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Language;
import org.comptoir.program.bench.shop.Person;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.labels.Label;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Ten thousand labels, each with an address and a barcode.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(1)
public class LabelBenchmark {

    private static final int LABELS = 10_000;
    private static final int LINES = 3;
    private static final float SIZE = 9;

    private final List<Person> people =
            IntStream.range(0, LABELS).mapToObj(Person::number).toList();
    private final LabelPrinter labels = new LabelPrinter(LabelSheet.L7160, 1, PrintOffset.NONE, Language.FRENCH);

    private static List<String> lines(Person person) {
        return List.of(
                person.given() + " " + person.family(), person.street(), person.postalCode() + " " + person.town());
    }

    private static String code(Person person) {
        return "C" + person.email().replaceAll("\\D", "");
    }

    @Benchmark
    public int labels() {
        var out = new ByteArrayOutputStream();
        labels.write(
                () -> people.stream()
                        .map(person -> new Label(lines(person), Barcode.code128(code(person))))
                        .iterator(),
                out);
        return out.size();
    }

    @Benchmark
    public int labelsByLibrary() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, out);
            document.open();
            var page = writer.getDirectContent();
            var font = LibraryFont.embedded();
            var sheet = LabelSheet.L7160;
            for (var number = 0; number < people.size(); number++) {
                var index = number % sheet.size();
                if (index == 0 && number > 0) {
                    document.newPage();
                }
                var person = people.get(number);
                var left = 20 + index % 3 * 190f;
                var top = 800 - index / 3 * 108f;
                lines(page, font, person, left, top);
                bars(page, code(person), left, top - LINES * 12 - 30);
            }
        }
        return out.size();
    }

    private static void lines(
            com.lowagie.text.pdf.PdfContentByte page, BaseFont font, Person person, float left, float top) {
        page.beginText();
        page.setFontAndSize(font, SIZE);
        var baseline = top;
        for (var line : lines(person)) {
            page.setTextMatrix(left, baseline);
            page.showText(line);
            baseline -= 12;
        }
        page.endText();
    }

    private static void bars(com.lowagie.text.pdf.PdfContentByte page, String code, float left, float bottom) {
        var modules = Barcode.code128(code).modules()[0];
        for (var i = 0; i < modules.length; i++) {
            if (modules[i]) {
                page.rectangle(left + i, bottom, 1, 24);
            }
        }
        page.fill();
    }
}
