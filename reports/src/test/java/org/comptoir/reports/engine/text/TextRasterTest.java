package org.comptoir.reports.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    void writesWhatTheFontsLackInLettersTheyHave() {
        assertThat(TextRaster.printable("山田 ok 🎁")).isEqualTo("shān tián ok");
        assertThat(TextRaster.printable("Thé\n김치 🌶️, “bio”")).isEqualTo("Thé\ngimchi , “bio”");
        assertThat(TextRaster.printable("🎁")).as("nothing else is left").isEqualTo("□");
    }

    @Test
    void omitsInvisibleCharacters() {
        assertThat(TextRaster.printable("a\u200Db\uFE0Fc\u0007\u00ADd")).isEqualTo("abcd");
    }
}
