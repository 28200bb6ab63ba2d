package org.comptoir.pos.catalogue.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.reading.TableFile;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// Tables of articles without any headings: what stands in their columns says what they mean.
class HeadlessArticlesTest {

    private static final List<TaxRate> FRENCH =
            List.of(rate("N", "20"), rate("I", "10"), rate("R", "5.5"), rate("S", "2.1"), rate("Z", "0"));

    @Test
    void knowsBarcodesPricesRatesNamesCategoriesAndStock() {
        assertThat(columns("""
                        3017620422003;Pâte à tartiner 400 g;Épicerie;4,50;5,5;12
                        5449000000996;Soda 33 cl;Boissons;1,20;5,5;48
                        3068320055008;Eau minérale 1,5 l;Boissons;0,80;5,5;7
                        3770000000010;Bougie parfumée;Maison;14,90;20;-1
                        """))
                .isEqualTo(Map.of(
                        ArticleColumn.BARCODES, 0,
                        ArticleColumn.NAME, 1,
                        ArticleColumn.CATEGORY, 2,
                        ArticleColumn.PRICE, 3,
                        ArticleColumn.TAX, 4,
                        ArticleColumn.STOCK, 5));
    }

    @Test
    void losesNoRow() {
        var table = table("T1;Thé vert;4,50;R\nT2;Thé noir;4,20;N\n");

        assertThat(table.headings()).isEmpty();
        assertThat(table.rows()).extracting(row -> row.number()).containsExactly(1, 2);
        assertThat(ArticleMapping.proposedFor(table, FRENCH).columns())
                .isEqualTo(Map.of(
                        ArticleColumn.CODE, 0, ArticleColumn.NAME, 1, ArticleColumn.PRICE, 2, ArticleColumn.TAX, 3));
    }

    @Test
    void takesTheHigherOfTwoAmountsForThePrice() {
        assertThat(columns("Vase bleu;7,10;15,00\nVase rouge;8,40;19,90\nCoupe;3,05;8,00\n"))
                .isEqualTo(Map.of(ArticleColumn.NAME, 0, ArticleColumn.COST, 1, ArticleColumn.PRICE, 2));
    }

    @Test
    void takesAPriceWithoutItsVatForNoCost() {
        assertThat(columns("Vase bleu;12,50;15,00;20 %\nVase rouge;16,58;19,90;20 %\nMiel;7,58;8,00;5,5 %\n"))
                .isEqualTo(Map.of(ArticleColumn.NAME, 0, ArticleColumn.PRICE, 2, ArticleColumn.TAX, 3));
    }

    @Test
    void leavesNumbersAloneThatCouldBeSeveralThings() {
        assertThat(columns("3017620422003;Vase;40;2\n5449000000996;Coupe;15;2\n"))
                .isEqualTo(Map.of(ArticleColumn.BARCODES, 0, ArticleColumn.NAME, 1));
        assertThat(columns("Vase;40,00;2;5\nCoupe;15,50;2;5\n"))
                .isEqualTo(Map.of(ArticleColumn.NAME, 0, ArticleColumn.PRICE, 1));
    }

    @Test
    void knowsUnitsAndCodesOfDigits() {
        assertThat(columns("101;Pommes;kg;2,90\n102;Poires;kg;3,40\n103;Ananas;pièce;2,50\n"))
                .isEqualTo(Map.of(
                        ArticleColumn.CODE, 0,
                        ArticleColumn.NAME, 1,
                        ArticleColumn.SOLD_BY, 2,
                        ArticleColumn.PRICE, 3));
    }

    @Test
    void findsThemInAWorkbookWhereZerosAreGone() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", null)) {
            var notes = workbook.newWorksheet("Notes");
            notes.value(0, 0, "Rien à voir");
            var sheet = workbook.newWorksheet("Stock");
            for (var row = 0; row < 3; row++) {
                sheet.value(
                        row,
                        0,
                        List.of("Thé vert", "Thé noir", "Miel de châtaignier").get(row));
                sheet.value(row, 1, List.of(4.5, 4, 12.25).get(row));
                sheet.value(row, 2, List.of(5.5, 5.5, 20).get(row));
                sheet.value(
                        row,
                        3,
                        List.of(3017620422003L, 5449000000996L, 3068320055008L).get(row));
            }
        }

        var table =
                (Table) ArticleTables.find(TableFile.readSheets(out.toByteArray(), "x.xlsx", StandardCharsets.UTF_8));

        assertThat(ArticleMapping.proposedFor(table, FRENCH).columns())
                .isEqualTo(Map.of(
                        ArticleColumn.NAME,
                        0,
                        ArticleColumn.PRICE,
                        1,
                        ArticleColumn.TAX,
                        2,
                        ArticleColumn.BARCODES,
                        3));
    }

    @Test
    void findsThemInAnOpenDocument() throws IOException {
        var row =
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"currency\" office:value=\"%s\"/>"
                        + "<table:table-cell office:value-type=\"percentage\" office:value=\"%s\"/></table:table-row>";
        var sheet = row.formatted("Thé vert", "4.5", "0.055") + row.formatted("Vase bleu", "15", "0.2");

        var table = (Table) ArticleTables.find(TableFile.readSheets(document(sheet), "x.ods", StandardCharsets.UTF_8));

        assertThat(table.rows()).hasSize(2);
        assertThat(ArticleMapping.proposedFor(table, FRENCH).columns())
                .isEqualTo(Map.of(ArticleColumn.NAME, 0, ArticleColumn.PRICE, 1, ArticleColumn.TAX, 2));
    }

    private static byte[] document(String rows) throws IOException {
        var type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "mimetype", type);
            put(zip, "content.xml", ("""
                    <?xml version="1.0" encoding="UTF-8"?><office:document-content
                    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                    <table:table table:name="x">%s</table:table>
                    </office:spreadsheet></office:body></office:document-content>""".formatted(rows)).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setSize(content.length);
        var sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    @Test
    void takesNoHeadingsForARow() {
        for (var text :
                List.of("Artikel;Preis 2026\nTee;4,50\n", "Ware;EUR\nTee;4,50\n", "Nom;2025;2026\nThé;4,50;4,60\n")) {
            assertThat(table(text).rows()).hasSize(1);
        }
    }

    @Test
    void takesAUnitThatIsAHeadingElsewhereForAValue() {
        assertThat(columns("Pommes;unité;2,90\nPoires;unité;3,40\n"))
                .isEqualTo(Map.of(ArticleColumn.NAME, 0, ArticleColumn.SOLD_BY, 1, ArticleColumn.PRICE, 2));
    }

    private static Map<ArticleColumn, Integer> columns(String text) {
        return ArticleMapping.proposedFor(table(text), FRENCH).columns();
    }

    private static Table table(String text) {
        return (Table) ArticleTables.find(
                TableFile.readSheets(text.getBytes(StandardCharsets.UTF_8), "list.csv", StandardCharsets.UTF_8));
    }

    private static TaxRate rate(String code, String percent) {
        return new TaxRate(new TaxCode(code), Percent.of(percent));
    }
}
