package org.comptoir.customers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentInspectorTest {

    private final DocumentInspector inspector = new DocumentInspector();

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, facture.pdf, PICTURE",
        "FFD8FFE000104A46494600010100, photo.txt, PICTURE",
        "4D5A90000300000004000000FFFF0000, devis.pdf, PROGRAM",
        "7F454C46020101000000000000000000, liste.txt, PROGRAM",
        "23212F62696E2F73680A726D202D7266, lettre.sh, PROGRAM",
        "255044462D312E370A25E2E3CFD30A, image.png, PDF",
        "504B0304140000000800, mesures.docx, OTHER",
        "3C7376672078, dessin.svg, PROGRAM",
    })
    void goesByTheContentBeforeTheName(String start, String name, DocumentKind kind) {
        var content = Arrays.copyOf(HexFormat.of().parseHex(start), 512);

        var found = inspector.inspect(new DocumentFile(name, content));

        assertThat(DocumentKind.of(found.mediaType())).as(found.mediaType()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E370A25E2E3CFD30A, Devis.PDF",
        "FFD8FFE000104A46494600010100, photo.jpeg",
        "49492A000800000000000000, scan.tif",
        "524946462400000057454250565038, scan.webp",
        "426F6E6A6F75720A, mesures.txt",
        "613B620A, clients.csv",
        "2320426F6E6A6F75720A, notes.md",
        "426F6E6A6F75720A, till.log",
        "424547494E3A5643414C454E4441520A56455253494F4E3A322E300A, agenda.ics",
        "424547494E3A56434152440A56455253494F4E3A332E300A, elodie.vcf",
        "46726F6D3A206140622E66720A546F3A206340642E66720A5375626A6563743A20610A0A61, lettre.eml",
        "D0CF11E0A1B11AE1, devis.doc",
        "504B0304140000000800, devis.docx",
        "504B0304140000000800, devis.odt",
        "7B5C727466315C616E7369, devis.rtf",
        "D0CF11E0A1B11AE1, prix.xls",
        "504B0304140000000800, prix.xlsx",
        "504B0304140000000800, prix.ods",
        "D0CF11E0A1B11AE1, salon.ppt",
        "504B0304140000000800, salon.pptx",
        "504B0304140000000800, salon.odp",
    })
    void otherProgramsOpenWhatIsKnownToBeRead(String start, String name) {
        var content = HexFormat.of().parseHex(start);

        assertThat(DocumentOpening.isAllowed(name, mediaType(name, content)))
                .as(mediaType(name, content))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wsf",
                "wsh",
                "vbe",
                "vbs",
                "jse",
                "js",
                "hta",
                "ps1",
                "lnk",
                "url",
                "scf",
                "reg",
                "pif",
                "cpl",
                "msc",
                "settingcontent-ms",
                "library-ms",
                "desktop",
                "command",
                "chm",
                "application",
                "jnlp",
                "iso",
                "exe",
                "bat",
                "cmd",
                "com",
                "scr",
                "msi",
                "jar",
                "sh",
                "py",
                "html",
                "svg",
                "docm",
                "xlsm",
                "dotm",
                "zip",
                "inconnu",
                "ex_e",
                "p-df",
                ""
            })
    void allElseIsOnlySaved(String ending) {
        var name = "facture." + ending;
        for (var content :
                List.of("Bonjour", "<?xml version=\"1.0\"?><job/>", "MZ\u0090", "%PDF-1.7\n", "[a]\nURL=x")) {
            var mediaType = mediaType(name, content.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(DocumentOpening.isAllowed(name, mediaType)).as(mediaType).isFalse();
        }
    }

    @Test
    void anEndingIsNotBelievedAgainstTheContent() {
        for (var content :
                List.of("MZ\u0090\0\u0003", "<html><script>", "#!/bin/sh\nrm", "<?xml version=\"1.0\"?><a/>")) {
            var mediaType = mediaType("facture.pdf", Arrays.copyOf(content.getBytes(StandardCharsets.ISO_8859_1), 512));
            assertThat(DocumentOpening.isAllowed("facture.pdf", mediaType))
                    .as(mediaType)
                    .isFalse();
        }
    }

    private String mediaType(String name, byte[] content) {
        return inspector.inspect(new DocumentFile(name, content)).mediaType();
    }

    @Test
    void keepsADamagedPdfWithoutWords() {
        var file = new DocumentFile("devis.pdf", "%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII));

        assertThat(inspector.inspect(file)).isEqualTo(new DocumentInspector.Inspected("application/pdf", ""));
    }

    @Test
    void ofAPdfThatSaysTooMuchThePagesBeforeAreSearched() throws IOException {
        var content = TestPdf.of("Retouche", "x".repeat(DocumentInspector.MAX_TEXT), "Manteau");

        assertThat(content).as("small when packed").hasSizeLessThan(20_000);
        assertThat(inspector.inspect(new DocumentFile("devis.pdf", content)).words())
                .isEqualTo("retouche");
    }

    @Test
    void aPdfOfPagesWithinPagesWithoutEndHasNoWords() {
        var content = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (var n = 2; n < 30_000; n++) {
            content.append(n)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(n + 1)
                    .append(" 0 R]>>endobj\n");
        }
        content.append("trailer<</Root 1 0 R>>\n%%EOF");

        var file = new DocumentFile("devis.pdf", content.toString().getBytes(StandardCharsets.US_ASCII));

        assertThat(inspector.inspect(file)).isEqualTo(new DocumentInspector.Inspected("application/pdf", ""));
    }

    @Test
    void foldsWordsAndLimitsThem() {
        var text = "Été\u0000 à la\n\tplage " + "x".repeat(DocumentInspector.MAX_TEXT);

        var words = inspector
                .inspect(new DocumentFile("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .words();

        assertThat(words).startsWith("ete a la plage xxx").hasSizeLessThanOrEqualTo(DocumentInspector.MAX_TEXT);
    }

    @Test
    void takesTheNameWithoutFolders() {
        assertThat(new DocumentFile("C:\\Scans\\Devis 87.pdf", new byte[1]).name())
                .isEqualTo("Devis 87.pdf");
        assertThat(new DocumentFile("../../etc/passwd", new byte[1]).name()).isEqualTo("passwd");
    }
}
