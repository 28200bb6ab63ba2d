package org.comptoir.pos.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void detectsTheSeparatorWithTheMostColumns(String separator) {
        var table = table(String.join(separator, "Nom", "Rue", "Ville") + "\n"
                + String.join(separator, "Durand", "\"3, rue; du | Pré\t\"", "Dole") + "\n");

        assertThat(table.separator()).isEqualTo(separator.charAt(0));
        assertThat(table.headings()).containsExactly("Nom", "Rue", "Ville");
        assertThat(table.rows().getFirst().cell(1)).isEqualTo("3, rue; du | Pré\t");
    }

    @Test
    void usesTheDeclaredSeparator() {
        var table = table("sep=|\r\na,b,c|d\r\n1,2,3|4\r\n");

        assertThat(table.headings()).containsExactly("a,b,c", "d");
        assertThat(table.rows().getFirst().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void detectsTheCharset(String charset) {
        var text = "Prénom;Ville\r\nZoé;Orléans\r\nAndré;Nîmes\r\n";

        var table = (Table) TableFile.read(text.getBytes(Charset.forName(charset)), "clients.csv");

        assertThat(table.charset()).isEqualTo(charset);
        assertThat(table.headings()).containsExactly("Prénom", "Ville");
        assertThat(table.rows().getLast().cells()).containsExactly("André", "Nîmes");
    }

    @Test
    void readsInTheCharsetThatIsGivenWhatDoesNotSayItsOwn() {
        var dos = "Nom;Prénom\nLefèvre;Zoé\n".getBytes(Charset.forName("IBM850"));

        assertThat(TableFile.saysCharset(dos)).isFalse();
        var table = (Table) TableFile.read(dos, "dos.csv", Charset.forName("IBM850"));
        assertThat(table.rows().getFirst().cells()).containsExactly("Lefèvre", "Zoé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesAFileThatSaysItsCharset(String charset) {
        var bytes = "Nom;Ville\nZoé;Nîmes\n".getBytes(Charset.forName(charset));

        assertThat(TableFile.saysCharset(bytes)).isTrue();
        var table = (Table) TableFile.read(bytes, "x.csv", Charset.forName("IBM850"));
        assertThat(table.rows().getFirst().cells()).containsExactly("Zoé", "Nîmes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void removesTheByteOrderMarkFromTheFirstHeading(String charset) {
        var table =
                (Table) TableFile.read("\uFEFFNom;Ville\nDurand;Dole\n".getBytes(Charset.forName(charset)), "x.csv");

        assertThat(table.headings().getFirst()).isEqualTo("Nom");
    }

    @Test
    void keepsDuplicateAndTrailingEmptyHeadings() {
        var table = table("Titre,Nom,Titre,\nMme,Durand,Libraire,\n");

        assertThat(table.headings()).containsExactly("Titre", "Nom", "Titre", "");
        assertThat(table.rows().getFirst().cells()).containsExactly("Mme", "Durand", "Libraire", "");
    }

    @Test
    void numbersRowsLikeASpreadsheetAndSkipsBlankOnes() {
        var table = table("Nom;Note\n\nDurand;\"une\r\nligne\"\n;\nPetit;x\n");

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(3, 5);
        assertThat(table.rows().getFirst().cell(1)).isEqualTo("une\r\nligne");
        assertThat(table.rows().getFirst().cell(99)).isEmpty();
    }

    @Test
    void losesNoRowsAfterAnUnclosedQuote() {
        assertThat(read("Nom;Note\nBlanc;a\nDurand;\"sans fin\nPetit;x\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReadResult.OpenQuote(3));
        assertThat(table("Nom;Note\nDurand;12\" de long\nPetit;x\n").rows()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoTable(@org.junit.jupiter.api.io.TempDir Path folder) {
        assertThat(read(new byte[0])).isInstanceOf(TableReadResult.Empty.class);
        assertThat(read(" \n \n".getBytes(StandardCharsets.UTF_8))).isInstanceOf(TableReadResult.Empty.class);
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2})).isInstanceOf(TableReadResult.NotATable.class);
        assertThat(read("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8))).isInstanceOf(TableReadResult.NotATable.class);
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isInstanceOf(TableReadResult.OldOrProtected.class);
        assertThat(read(new byte[] {'a', 0, 0, 0, 'b', 1, 1})).isInstanceOf(TableReadResult.NotATable.class);
        assertThat(TableFile.read(folder.resolve("missing.csv"))).isInstanceOf(TableReadResult.Unreadable.class);
        assertThat(TableFile.read(folder)).isInstanceOf(TableReadResult.Refused.class);
    }

    @Test
    void refusesFilesBeyondTheLimits() {
        assertThat(read(new byte[20_000_001])).isInstanceOf(TableReadResult.TooBig.class);
        assertThat(read("a\n".repeat(200_002).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReadResult.TooManyRows(200_000));
        assertThat(read("a;".repeat(201).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReadResult.TooManyColumns(200));
        assertThat(read(("a\nb\n" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReadResult.CellTooLong(3, 32_767));
    }

    @Test
    void refusesZipBombsEntitiesAndDamagedWorkbooks() throws IOException {
        assertThat(read(zip("xl/workbook.xml", new byte[400_000_000]))).isInstanceOf(TableReadResult.TooBig.class);
        assertThat(read(zip(
                        "xl/workbook.xml", "<?xml version='1.0'?><!DOCTYPE a>".getBytes(StandardCharsets.UTF_16LE))))
                .isInstanceOf(TableReadResult.NotATable.class);
        assertThat(read(zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(TableReadResult.Damaged.class);
        assertThat(read(zip("word/document.xml", new byte[10]))).isInstanceOf(TableReadResult.NotATable.class);
    }

    @Test
    void neverThrowsForDamagedWorkbooks() {
        var bytes = workbook();
        var random = new Random(7);
        for (var i = 0; i < 400; i++) {
            var damaged = Arrays.copyOf(bytes, i % 2 == 0 ? random.nextInt(1, bytes.length) : bytes.length);
            for (var change = 0; change < i % 7; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(read(damaged)).isNotNull();
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(Language.class)
    void explainsEveryRefusal(Language language) {
        var texts = Texts.of("tabular", language);
        for (var refused : List.of(
                new TableReadResult.Empty(),
                new TableReadResult.TooBig(20_000_000),
                new TableReadResult.TooManyRows(200_000),
                new TableReadResult.TooManyColumns(200),
                new TableReadResult.CellTooLong(3, 32_767),
                new TableReadResult.OpenQuote(3),
                new TableReadResult.OldOrProtected(),
                new TableReadResult.NotATable(),
                new TableReadResult.Damaged(),
                new TableReadResult.Unreadable())) {
            assertThat(((TableReadResult.Refused) refused).message(texts))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Test
    @Timeout(10)
    void refusesMarkupThatWouldTakeTheMachinesMemoryOrMinutes() throws IOException {
        var cell = "<c r='%s' t='inlineStr'><is><t>x</t></is></c>";
        assertThat(read(sheet("<row r='1'>" + cell.formatted("A1") + "</row>"))).isInstanceOf(Table.class);
        assertThat(read(sheet("<!-- <c r='ZZZZZZ2'/> it's --><row r='1'>" + cell.formatted("A1") + "</row>")))
                .isInstanceOf(Table.class);

        var attributes =
                IntStream.range(0, 200_000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        for (var content : List.of(
                "<row r='2'>" + cell.formatted("ZZZZZZ2") + "</row>",
                "<row r='2'>" + cell.formatted("XFE2") + "</row>",
                "<row r='999999999'>" + cell.formatted("A999999999") + "</row>",
                "<row r='1'" + attributes + ">" + cell.formatted("A1") + "</row>",
                "<!--><a x='--><row r='1'" + attributes + ">" + cell.formatted("A1") + "</row>",
                "<![CDATA[ <a x=' ]]><row r='1'" + attributes + ">" + cell.formatted("A1") + "</row>",
                "<!ELEMENT a>" + cell.formatted("A1"))) {
            assertThat(read(sheet(content))).isInstanceOf(TableReadResult.Damaged.class);
        }
    }

    /// A workbook with these rows in its sheet.
    private static byte[] sheet(String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook()).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                var content = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith("sheet1.xml") ? withRows(content, rows) : content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] withRows(byte[] content, String rows) {
        var text = new String(content, StandardCharsets.UTF_8);
        var start = text.indexOf("<sheetData>") + "<sheetData>".length();
        return (text.substring(0, start) + rows + text.substring(text.indexOf("</sheetData>")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(out, TableKind.XLSX, Language.FRENCH, "Clients")) {
            writer.headings(List.of("Nom", "Ville"));
            writer.row(List.of(new Cell.Text("Durand"), new Cell.Text("Dole")));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static TableReadResult read(byte[] bytes) {
        return TableFile.read(bytes, "clients");
    }

    private static Table table(String text) {
        return (Table) read(text.getBytes(StandardCharsets.UTF_8));
    }
}
