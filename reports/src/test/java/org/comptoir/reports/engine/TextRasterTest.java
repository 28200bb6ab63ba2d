package org.comptoir.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRasterTest {

    @Test
    void keepsEuropeanLettersAndSpaces() {
        var text = "Œuvre à Łódź, 1\u202F234,50\u00A0€ \u2212 « ß Ωμέγα Жук »";
        assertThat(TextRaster.printable(text)).isEqualTo(text);
    }

    @Test
    void composesDecomposedLetters() {
        assertThat(TextRaster.printable("E\u0301lodie")).isEqualTo("Élodie");
    }

    @Test
    void showsMissingCharacters() {
        assertThat(TextRaster.printable("山田 ok 🎁")).isEqualTo("□□ ok □");
    }

    @Test
    void omitsInvisibleCharacters() {
        assertThat(TextRaster.printable("a\u200Db\uFE0Fc\u0007\u00ADd")).isEqualTo("abcd");
    }

    @Test
    void neverTruncatesText() {
        var longest = "Résidence-sans-aucune-espace-".repeat(20);
        var fitted = FittedLines.of(List.of(longest, "75001 PARIS"), 10, 150, 80);
        assertThat(fitted.lines().stream().map(FittedLines.Line::text).reduce("", String::concat))
                .isEqualTo(longest + "75001 PARIS");
        assertThat(fitted.leading() * fitted.lines().size()).isLessThanOrEqualTo(80);
    }
}
