package org.comptoir.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesTest {

    private static final double SIZE = 10;

    @Test
    void breaksBetweenWordsWithoutLosingAny() {
        var text = "Venez goûter le miel nouveau et les premières figues";
        var wrapped = WrappedLines.of(DocumentFonts.REGULAR, text, SIZE, 90);
        assertThat(wrapped.lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line ->
                        assertThat(DocumentFonts.REGULAR.width(line, SIZE)).isLessThanOrEqualTo(90));
        assertThat(String.join(" ", wrapped.lines())).isEqualTo(text);
    }

    @Test
    void keepsTheLineBreaksOfTheText() {
        assertThat(WrappedLines.of(DocumentFonts.REGULAR, "Hélène\n\nMaison Lavigne", SIZE, 400)
                        .lines())
                .containsExactly("Hélène", "", "Maison Lavigne");
    }

    @Test
    void breaksAWordWiderThanTheLine() {
        var word = "m".repeat(60);
        var wrapped = WrappedLines.of(DocumentFonts.REGULAR, "un " + word + " fin", SIZE, 120);
        assertThat(String.join("", wrapped.lines()).replace(" ", "")).isEqualTo("un" + word + "fin");
        assertThat(wrapped.lines())
                .allSatisfy(line ->
                        assertThat(DocumentFonts.REGULAR.width(line, SIZE)).isLessThanOrEqualTo(120));
    }

    @Test
    void doesNotBreakAtNonBreakingSpaces() {
        assertThat(WrappedLines.of(DocumentFonts.REGULAR, "dès 40\u00a0€", SIZE, 32)
                        .lines())
                .containsExactly("dès", "40\u00a0€");
    }

    @Test
    void usesASmallerFontIfTheAreaIsTooSmall() {
        var wrapped =
                WrappedLines.fitted(DocumentFonts.REGULAR, "SOCIÉTÉ ANONYME DES ÉTABLISSEMENTS DUMAS", SIZE, 150, 14);
        assertThat(wrapped.height()).isLessThanOrEqualTo(14);
        assertThat(String.join(" ", wrapped.lines())).isEqualTo("SOCIÉTÉ ANONYME DES ÉTABLISSEMENTS DUMAS");
    }
}
