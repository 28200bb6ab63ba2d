package org.comptoir.customers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void keepsADamagedPdfWithoutWords() {
        var file = new DocumentFile("devis.pdf", "%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII));

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
