package org.comptoir.pos.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static String named(String title) {
        return FileName.of(title, "pdf").value();
    }

    @Test
    void keepsDatesAndTimesReadable() {
        assertThat(named("Courrier du 28/11/2026")).isEqualTo("Courrier du 28-11-2026.pdf");
        assertThat(named("Z 28/11/2026 19:30")).isEqualTo("Z 28-11-2026 19-30.pdf");
    }

    @Test
    void keepsTheLettersOfEveryLanguage() {
        assertThat(named("Été à l’Île d’Yeu, n° 5 (père & fils)"))
                .isEqualTo("Été à l’Île d’Yeu, n° 5 (père & fils).pdf");
        assertThat(named("E\u0301te\u0301")).isEqualTo("Été.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\0", "\t", "\n", "\u007F", "\u202E", "\uD800"})
    void leavesOutWhatASystemRefuses(String refused) {
        assertThat(named("Fête" + refused + "des mères")).isEqualTo("Fête des mères.pdf");
        assertThat(named(refused)).isEqualTo("comptoir.pdf");
    }

    @ParameterizedTest
    @CsvSource({"CON, _CON.pdf", "nul, _nul.pdf", "Com1, _Com1.pdf", "lpt9, _lpt9.pdf", "COM\u00B9, _COM\u00B9.pdf"})
    void isNoDeviceOfWindows(String title, String expected) {
        assertThat(named(title)).isEqualTo(expected);
    }

    @Test
    void isNoDeviceOfWindowsWithAnyEnding() {
        assertThat(named("aux.printemps")).isEqualTo("_aux.printemps.pdf");
        assertThat(named("Contes")).isEqualTo("Contes.pdf");
        assertThat(named("com12")).isEqualTo("com12.pdf");
    }

    @Test
    void hasNoDotsOrBlanksAtItsEnds() {
        assertThat(named("  ..promo de l’été... ")).isEqualTo("promo de l’été.pdf");
        assertThat(named(" \u00A0 ")).isEqualTo("comptoir.pdf");
        assertThat(named("...")).isEqualTo("comptoir.pdf");
    }

    @Test
    void isShortEnoughForAllSystems() {
        var letters = named("é".repeat(400));
        assertThat(letters).hasSize(104).endsWith(".pdf");
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69";
        var pictures = named("\uD83C\uDF81".repeat(400));
        assertThat(pictures.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        assertThat(pictures).doesNotContain("\uFFFD");
        assertThat(Character.isHighSurrogate(pictures.charAt(pictures.length() - 5)))
                .isFalse();
        assertThat(named(family)).isEqualTo("\uD83D\uDC68 \uD83D\uDC69.pdf");
    }

    @Test
    void knowsItsEnding() {
        assertThat(FileName.of("Prix.2026", "xlsx").ending()).isEqualTo("xlsx");
    }

    @Test
    void isNeverMadeOfARefusedName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("28/11.pdf"));
    }
}
