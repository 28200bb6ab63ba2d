package org.comptoir.reports.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letter.LetterDocument;
import org.comptoir.reports.letter.LetterDocument.SideNote;
import org.comptoir.reports.letter.LetterDocument.VoucherBox;
import org.comptoir.reports.letter.LetterPrinter;
import org.comptoir.reports.voucher.VoucherData;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.reports.voucher.VoucherSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccentTest {

    private static final Letterhead BLUE =
            Letterhead.withoutLogo("Maison", List.of(), List.of()).with("", List.of(), Accent.BLUE);

    @Test
    void everyOfferedColourIsReadableAndTellsItsTonesApartInGrey() {
        assertThat(Accent.CHOICES).allSatisfy(accent -> {
            assertThat(accent.isReadable()).isTrue();
            assertThat(accent.text()).isEqualTo(accent.fill());
            assertThat(grey(accent.fill())).isLessThan(130);
            assertThat(grey(accent.tint()) - grey(accent.soft())).isGreaterThan(15);
            assertThat(grey(accent.soft()) - grey(accent.fill())).isGreaterThan(50);
        });
        assertThat(Accent.GREEN.contrast()).isBetween(6.3, 6.5);
    }

    @Test
    void aLightColourHasDarkerLetters() {
        var amber = Accent.read("#C07A00").orElseThrow();
        assertThat(amber.isVisible()).isTrue();
        assertThat(amber.isReadable()).isFalse();
        assertThat(grey(amber.text())).isLessThan(grey(amber.fill()));
        assertThat(new Accent(amber.text().getRGB() & 0xFFFFFF).isReadable()).isTrue();
        assertThat(new Accent(0xFFEE88).isVisible()).isFalse();
    }

    @Test
    void readsWhatIsAColourOnly() {
        assertThat(Accent.read(" 0e6b5c ")).contains(Accent.GREEN);
        assertThat(Accent.read("#0E6B5C")).contains(Accent.GREEN);
        assertThat(Accent.read("#0E6B5")).isEmpty();
        assertThat(Accent.read("green")).isEmpty();
    }

    /// What was green is blue, whatever the look.
    @ParameterizedTest
    @EnumSource
    void vouchersTakeTheColourOfTheShop(VoucherLook look) throws IOException {
        var voucher = new VoucherData(
                Money.euros(50), LocalDate.of(2027, 9, 14), "7K2M-9QXA", "V7K2M9QXA", VoucherDedication.NONE);
        var bytes = new ByteArrayOutputStream();
        new VoucherSheets(BLUE, "", Language.FRENCH, look).write(List.of(voucher), bytes);
        assertIsBlue(bytes, 200);
    }

    @Test
    void lettersTakeTheColourOfTheShop() throws IOException {
        var letter = new LetterDocument(
                BLUE,
                List.of(),
                "",
                List.of(new SideNote("La boutique", List.of("12 quai des Moulins"))),
                List.of(new VoucherBox("Un bon", Money.euros(10), "", "", "7K2M-9QXA", "V7K2M9QXA")),
                "",
                Language.FRENCH);
        var bytes = new ByteArrayOutputStream();
        new LetterPrinter(LetterPrinter.original().in(Accent.BLUE)).write(List.of(letter), bytes);
        assertIsBlue(bytes, 200);
    }

    private static void assertIsBlue(ByteArrayOutputStream bytes, int least) throws IOException {
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
            var blue = 0;
            var green = 0;
            for (var x = 0; x < image.getWidth(); x++) {
                for (var y = 0; y < image.getHeight(); y++) {
                    var colour = image.getRGB(x, y) & 0xFFFFFF;
                    blue += colour == Accent.BLUE.rgb() ? 1 : 0;
                    green += colour == Accent.GREEN.rgb() ? 1 : 0;
                }
            }
            assertThat(blue).isGreaterThan(least);
            assertThat(green).isZero();
        }
    }

    private static long grey(Color colour) {
        return Math.round(0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue());
    }
}
