package org.comptoir.reports.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.receipt.ReceiptLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscPosTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void resetsSelectsTheTableAndCutsAtTheEnd() {
        var bytes = new EscPos(RollPrinter.DEFAULT).print(ReceiptLayout.of(Fixtures.receipt(Language.FRENCH, 0)));
        assertThat(bytes).startsWith(0x1B, '@', 0x1B, 't', 16).endsWith(0x1D, 'V', 66, 0);
    }

    @Test
    void printsTheReceiptsTextAndBarcodes() {
        var bytes = new EscPos(RollPrinter.DEFAULT).print(ReceiptLayout.of(Fixtures.receipt(Language.FRENCH, 0)));
        assertThat(new String(bytes, WINDOWS))
                .contains(
                        "Écharpe mérinos",
                        "  Garantie légale de conformité : 2 ans",
                        "1 000 060,12 €",
                        "{BT20260001237",
                        "{BV7K2M9QXA4RTB0HJNC")
                .doesNotContain("\u00A0", "?");
    }

    /// The bytes that switch bold type on and off stand between a name and its price.
    @ParameterizedTest
    @ValueSource(ints = {32, 42, 48})
    void printsThePriceOnTheFirstLineOfALongName(int columns) {
        var printer = new RollPrinter(CodeTable.WINDOWS_1252, columns, 0);
        var rows = List.<ReceiptRow>of(new ReceiptRow.Item(Fixtures.LONGEST_ARTICLE, "1 000 000,00 N"));

        var bytes = new EscPos(printer).print(new ReceiptRoll("", Language.FRENCH, rows));

        var lines = new String(bytes, WINDOWS)
                .replaceAll("\u001B(@|[tEd].)", "")
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .startsWith("Coffret de")
                .endsWith(" 1 000 000,00 N")
                .hasSize(columns);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        assertThat(String.join(" ", lines)).contains("numérotée");
    }

    @Test
    void opensTheDrawerOnEitherPin() {
        assertThat(new EscPos(RollPrinter.DEFAULT).openDrawer()).containsExactly(0x1B, 'p', 0, 25, 250);
        assertThat(new EscPos(new RollPrinter(CodeTable.CP858, 42, 1)).openDrawer())
                .containsExactly(0x1B, 'p', 1, 25, 250);
    }

    @Test
    void replacesCharactersATableLacks() {
        assertThat(CodeTable.CP858.plain("Œuf d’été… 1\u202F234,50\u00A0€ \u2212 Łódź 山 Иван 🎁"))
                .isEqualTo("OEuf d'été... 1 234,50 € - Lódz shan Ivan");
        assertThat(CodeTable.WINDOWS_1252.plain("Œuf d’été… −5\u00A0€\u0007")).isEqualTo("Œuf d’été… -5 €");
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 42, 48})
    void noLineIsWiderThanThePaperAndNoTextIsLost(int columns) {
        var lines = Columns.pair(Fixtures.LONGEST_ARTICLE, "-1 000 000,00 €", columns, "  ");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        assertThat(String.join(" ", lines).replaceAll("\\s+", " ").strip())
                .isEqualTo(Fixtures.LONGEST_ARTICLE + " -1 000 000,00 €");
        var facts = Columns.fact("Apertura", "28/11/2026 09:12, Maria Antonietta Della Rovere", columns);
        assertThat(facts).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        assertThat(String.join(" ", facts).replaceAll("\\s+", " "))
                .isEqualTo("Apertura 28/11/2026 09:12, Maria Antonietta Della Rovere");
        var figures = Columns.four("N 20 %", List.of("1 833 378,18", "1 166 675,64", "1 000 053,82"), columns);
        assertThat(figures).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        assertThat(String.join(" ", figures)).contains("1 833 378,18", "1 166 675,64", "1 000 053,82");
    }

    @Test
    void drawsARollWithLettersThatThePrinterLacks() throws Exception {
        var rows = List.<ReceiptRow>of(
                new ReceiptRow.Title("Épicerie Łódź"),
                new ReceiptRow.Item("Thé Иван-чай", "12,50 €"),
                new ReceiptRow.Code(Barcode.qr("https://comptoir.example/t/20260001237"), "2026 0001 237"));
        var roll = new ReceiptRoll("", Language.FRENCH, rows);

        var drawn = new EscPos(RollPrinter.DEFAULT).print(roll);

        assertThat(drawn)
                .startsWith(0x1B, '@', 0x1B, 't', 16, 0x1D, 'v', '0', 0, 72, 0)
                .endsWith(0x1D, 'V', 66, 0);
        var image = image(drawn);
        assertThat(dark(image)).isBetween(2000, image.length * 4);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/receipt-drawn.pbm"), pbm(image, 72));
    }

    /// The bits of all bands, from top to bottom.
    private static byte[] image(byte[] commands) {
        var bits = new ByteArrayOutputStream();
        var at = 5;
        while (commands[at] == 0x1D && commands[at + 1] == 'v') {
            var rowBytes = (commands[at + 4] & 0xFF) + 256 * commands[at + 5];
            var rows = (commands[at + 6] & 0xFF) + 256 * commands[at + 7];
            assertThat(rows).as("rows of a band").isBetween(1, 240);
            bits.write(commands, at + 8, rowBytes * rows);
            at += 8 + rowBytes * rows;
        }
        return bits.toByteArray();
    }

    private static int dark(byte[] bits) {
        var dark = 0;
        for (var each : bits) {
            dark += Integer.bitCount(each & 0xFF);
        }
        return dark;
    }

    private static byte[] pbm(byte[] bits, int rowBytes) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(
                ("P4\n" + rowBytes * 8 + " " + bits.length / rowBytes + "\n").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(bits);
        return file.toByteArray();
    }

    @Test
    void drawsEverythingForAPrinterWithoutOurTables() {
        var roll = new ReceiptRoll("", Language.FRENCH, List.of(new ReceiptRow.Text("Merci")));

        var drawn = new EscPos(new RollPrinter(CodeTable.WINDOWS_1252, 32, 0, true)).print(roll);

        assertThat(drawn).startsWith(0x1B, '@', 0x1B, 't', 16, 0x1D, 'v', '0', 0, 48, 0);
        assertThat(dark(image(drawn))).isPositive();
    }
}
