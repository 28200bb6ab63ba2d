package org.comptoir.program.bench.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.comptoir.pos.text.Language;
import org.comptoir.program.bench.shop.Person;
import org.comptoir.reports.letter.LetterDocument;
import org.comptoir.reports.letter.LetterPrinter;
import org.comptoir.reports.letterhead.Letterhead;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Two thousand one-page letters with the shop's logo, and the preview of the first one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(1)
public class LetterBenchmark {

    private static final int LETTERS = 2_000;
    private static final int DOTS_PER_INCH = 120;
    private static final String TEXT =
            "nous fêtons les dix ans de la boutique et pensons à vous : venez goûter le miel "
                    + "nouveau, les savons d’Apt et les premières figues, et choisissez un cadeau sur présentation de cette "
                    + "lettre. Nous sommes ouverts du mardi au samedi, sans interruption le vendredi.";

    private final byte[] logo = logo();
    private final Letterhead sender =
            new Letterhead("Maison Lavigne", List.of("12, place du Marché", "84120 PERTUIS"), List.of(), logo);
    private final List<LetterDocument> content = IntStream.range(0, LETTERS)
            .mapToObj(Person::number)
            .map(this::letter)
            .toList();
    private final LetterPrinter letters = new LetterPrinter();

    private LetterDocument letter(Person person) {
        return new LetterDocument(
                sender,
                address(person),
                "Pertuis, le 14 septembre 2026",
                List.of(new LetterDocument.SideNote("La boutique", sender.lines())),
                List.of(
                        new LetterDocument.Paragraph("Bonjour " + person.given() + ","),
                        new LetterDocument.Paragraph(TEXT),
                        new LetterDocument.Paragraph(TEXT),
                        new LetterDocument.Closing("Bien à vous,", "Hélène Lavigne")),
                "Vous ne souhaitez plus recevoir nos lettres ? Dites-le au magasin.",
                Language.FRENCH);
    }

    private static List<String> address(Person person) {
        return List.of(
                person.given() + " " + person.family(), person.street(), person.postalCode() + " " + person.town());
    }

    /// A picture of the maximum size, which does not compress.
    private static byte[] logo() {
        var image = new BufferedImage(600, 220, BufferedImage.TYPE_INT_ARGB);
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, new Color(x % 256, y, (x * y) % 256, 255 - x % 64).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Benchmark
    public int letters() {
        return printed(content).length;
    }

    private byte[] printed(List<LetterDocument> batch) {
        var out = new ByteArrayOutputStream();
        letters.write(batch, out);
        return out.toByteArray();
    }

    @Benchmark
    public int preview() throws IOException {
        try (var document = Loader.loadPDF(printed(content.subList(0, 1)))) {
            return new PDFRenderer(document)
                    .renderImageWithDPI(0, DOTS_PER_INCH)
                    .getWidth();
        }
    }

    @Benchmark
    public int lettersByLibrary() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, out);
            document.open();
            var font = new Font(LibraryFont.embedded(), 10);
            var picture = Image.getInstance(logo);
            picture.scaleToFit(120, 44);
            for (var letter : content) {
                document.newPage();
                document.add(picture);
                lines(
                        document,
                        font,
                        List.of(
                                letter.sender().name(),
                                String.join(", ", letter.sender().lines())));
                lines(document, font, letter.address());
                lines(document, font, List.of(letter.dateLine(), content(letter), letter.footNote()));
            }
        }
        return out.size();
    }

    private static String content(LetterDocument letter) {
        return letter.blocks().stream()
                .map(block -> switch (block) {
                    case LetterDocument.Paragraph(var spans) -> spans.getFirst().text();
                    case LetterDocument.Closing(var text, var name) -> text + "\n" + name;
                    case LetterDocument.AmountLine line -> line.text();
                    case LetterDocument.ArticleBox box -> box.name();
                    case LetterDocument.VoucherBox box -> box.title();
                })
                .reduce("", (before, text) -> before + text + "\n");
    }

    private static void lines(Document document, Font font, List<String> lines) {
        for (var line : lines) {
            document.add(new Paragraph(line, font));
        }
    }
}
