package org.comptoir.pos.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.pos.spreadsheet.Table;
import org.comptoir.pos.spreadsheet.TableReadResult;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final String SHEET = """
            <table:table table:name="Clients"><table:table-column table:number-columns-repeated="4"/>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Liste</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="1020"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>CP</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>Né le</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>zut</text:p></office:annotation><text:p>Petit<text:s/>Zoé</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="1985-04-12T00:00:00"><text:p>12/04/85</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
            </table:table>
            """;

    @Test
    void readsEveryVisibleSheetOfAWorkbook() throws IOException {
        var sheets = sheets(workbook());

        assertThat(sheets).hasSize(2);
        assertThat(((Table) sheets.get(0)).name()).isEqualTo("list.xlsx [A-M]");
        assertThat(((Table) sheets.get(1)).name()).isEqualTo("list.xlsx [N-Z]");
        assertThat(((Table) sheets.get(1)).rows().getFirst().cell(0)).isEqualTo("N-Z");
    }

    @Test
    void readsOpenDocumentSpreadsheets() throws IOException {
        var table = (Table) sheets(document(SHEET)).getFirst();

        assertThat(table.headings()).containsExactly("Liste");
        assertThat(table.rows().get(0).cells()).containsExactly("Nom", "CP", "Né le");
        assertThat(table.rows().get(0).number()).isEqualTo(4);
        assertThat(table.rows().get(1).cells()).containsExactly("Petit Zoé", "01000", "1985-04-12");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void readsPercentagesAsTheyAreShown() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", null)) {
            var sheet = workbook.newWorksheet("VAT");
            sheet.value(0, 0, "Taux");
            sheet.value(1, 0, 0.055);
            sheet.style(1, 0).format("0.0%").set();
            sheet.value(2, 0, 0.2);
            sheet.style(2, 0).format("0.0\"%\"").set();
        }
        var cells = "<table:table table:name=\"x\"><table:table-row><table:table-cell office:value-type=\"string\">"
                + "<text:p>Taux</text:p></table:table-cell></table:table-row><table:table-row>"
                + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.055\"><text:p>5,50 %</text:p>"
                + "</table:table-cell></table:table-row></table:table>";

        assertThat(((Table) sheets(out.toByteArray()).getFirst()).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("5.5%", "0.2");
        assertThat(((Table) sheets(document(cells)).getFirst()).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("5.5%");
    }

    @Test
    void refusesDamagedAndBloatedDocuments() throws IOException {
        assertThat(sheets(document("<table:table>")).getFirst()).isInstanceOf(TableReadResult.Damaged.class);
        assertThat(sheets(document("<table:table table:name=\"x\"><table:table-row>"
                                + "<table:table-cell table:number-columns-repeated=\"9999999\" office:value-type=\"string\">"
                                + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"))
                        .getFirst())
                .isInstanceOf(TableReadResult.TooManyColumns.class);
        assertThat(sheets(document(
                                "<table:table table:name=\"x\"><table:table-row table:number-rows-repeated=\"9999999\">"
                                        + "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                                        + "</table:table-row></table:table>"))
                        .getFirst())
                .isInstanceOf(TableReadResult.class);
    }

    @Test
    void anyRowMayBeTheHeadings() {
        var table =
                (Table) TableFile.read("Liste;\n;\nNom;Ville\nPetit;Nice\n".getBytes(StandardCharsets.UTF_8), "x.csv");

        var anchored = table.withHeadingsAt(0);
        assertThat(anchored.headings()).containsExactly("Nom", "Ville");
        assertThat(anchored.headingRow()).isEqualTo(3);
        assertThat(anchored.rows()).hasSize(1);
        assertThat(anchored.withoutHeadings().rows()).hasSize(2);
        assertThat(anchored.withoutHeadings().headings()).isEmpty();
        assertThat(anchored.withoutHeadings().columns()).isEqualTo(2);
    }

    private static List<TableReadResult> sheets(byte[] bytes) {
        return TableFile.readSheets(bytes, "list.xlsx", StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", null)) {
            for (var name : List.of("A-M", "N-Z", "Empty", "Hidden")) {
                var sheet = workbook.newWorksheet(name);
                if (!name.equals("Empty")) {
                    sheet.value(0, 0, "Nom");
                    sheet.value(1, 0, name);
                }
                if (name.equals("Hidden")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] document(String sheets) throws IOException {
        var type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("""
                    <?xml version="1.0" encoding="UTF-8"?><office:document-content
                    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                    """ + sheets + "</office:spreadsheet></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
