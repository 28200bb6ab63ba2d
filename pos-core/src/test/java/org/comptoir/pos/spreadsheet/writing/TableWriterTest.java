package org.comptoir.pos.spreadsheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.RefusedRow;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final List<Cell> TYPED = List.of(
            new Cell.Text("Élodie \"la\" Grande"),
            new Cell.Digits("01000"),
            new Cell.Amount(Money.ofCents(-123450)),
            new Cell.Number(Quantity.of("0.35")),
            new Cell.Day(LocalDate.of(2026, 3, 9)),
            new Cell.Count(12));

    @Test
    void writesCsvForFrenchSpreadsheets() {
        assertThat(csv(Language.FRENCH, TYPED))
                .isEqualTo(
                        "\uFEFFa;b;c;d;e;f\r\n\"Élodie \"\"la\"\" Grande\";\"01000\";-1234,50;0,35;09/03/2026;12\r\n");
    }

    @Test
    void writesCsvForEnglishSpreadsheets() {
        assertThat(csv(Language.ENGLISH, TYPED)).contains("\"01000\",-1234.50,0.35,09/03/2026,12\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "'=1",
                "''=1",
                "'",
                "'bonjour",
                "+33 6 39 98 00 00",
                "+33639980000",
                "+39 (0)6 399-800",
                "'+33 6 39 98 00 00",
                "+12",
                "06 39 98 00 00"
            })
    void readsBackExactlyWhatItWrote(String text) {
        for (var kind : TableKind.values()) {
            var table = (Table) TableFile.read(
                    bytes(kind, Language.FRENCH, List.of(new Cell.Text("x"), new Cell.Digits(text))), "x");
            assertThat(table.rows().getFirst().cell(1).replace("\r", "\n")).isEqualTo(text.replace("\r", "\n"));
        }
    }

    @Test
    void disarmsFormulasButNotTelephoneNumbers() {
        var csv = csv(
                Language.FRENCH,
                List.of(
                        new Cell.Text("=HYPERLINK(1)"),
                        new Cell.Text("-2"),
                        new Cell.Digits("+33 6 39 98 00 00"),
                        new Cell.Digits("+1")));

        assertThat(csv).endsWith("\r\n'=HYPERLINK(1);'-2;\"+33 6 39 98 00 00\";\"'+1\"\r\n");
    }

    @Test
    void writesNonBreakingSpacesAsPlainOnes() {
        assertThat(csv(Language.FRENCH, List.of(new Cell.Text("1\u202F234\u00A0€"))))
                .endsWith("1 234 €\r\n");
    }

    @Test
    void preservesLeadingZerosAndDatesInAWorkbook() {
        var table = (Table) TableFile.read(bytes(TableKind.XLSX, Language.FRENCH, TYPED), "x.xlsx");

        assertThat(table.rows().getFirst().cells())
                .containsExactly("Élodie \"la\" Grande", "01000", "-1234.5", "0.35", "2026-03-09", "12");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void writesManyRowsInOrder(TableKind kind) {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(out, kind, Language.ITALIAN, "Elenco: [tutti] / un nome che è molto lungo")) {
            writer.headings(List.of("n"));
            IntStream.range(0, 3000).forEach(n -> writer.row(List.of(new Cell.Text("r" + n))));
        }

        var table = (Table) TableFile.read(out.toByteArray(), "x");

        assertThat(table.rows()).hasSize(3000);
        assertThat(table.rows().get(1234).cell(0)).isEqualTo("r1234");
    }

    @Test
    void omitsCharactersAWorkbookCannotContain() {
        var table = (Table) TableFile.read(
                bytes(TableKind.XLSX, Language.FRENCH, List.of(new Cell.Text("a\u0001b<&>\uD83D\uDE00"))), "x.xlsx");

        assertThat(table.rows().getFirst().cell(0)).isEqualTo("ab<&>\uD83D\uDE00");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void writesRefusedRowsToTheSameFormatWithTheReason(TableKind kind) {
        var table = (Table) TableFile.read(bytes(kind, Language.FRENCH, TYPED), "x");
        var first = withReason(table, "sans nom");
        var second = withReason(first, "toujours sans nom");

        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.headings()).containsExactly("a", "b", "c", "d", "e", "f", "Motif du refus");
        assertThat(first.rows().getFirst().cells())
                .startsWith("Élodie \"la\" Grande", "01000")
                .endsWith("sans nom");
        assertThat(second.headings()).isEqualTo(first.headings());
        assertThat(second.rows().getFirst().cells()).endsWith("toujours sans nom");
    }

    private static Table withReason(Table table, String reason) {
        var out = new ByteArrayOutputStream();
        RefusedRows.write(out, table, List.of(new RefusedRow(table.rows().getFirst(), reason)), Language.FRENCH);
        return (Table) TableFile.read(out.toByteArray(), "refus");
    }

    private static String csv(Language language, List<Cell> cells) {
        return new String(bytes(TableKind.CSV, language, cells), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(TableKind kind, Language language, List<Cell> cells) {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(out, kind, language, "Liste")) {
            writer.headings(List.of("a", "b", "c", "d", "e", "f").subList(0, cells.size()));
            writer.row(cells);
        }
        return out.toByteArray();
    }
}
