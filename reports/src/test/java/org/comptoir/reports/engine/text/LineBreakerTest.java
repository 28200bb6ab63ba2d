package org.comptoir.reports.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final float SIZE = 10;

    @Test
    void breaksBetweenWordsWithoutLosingAny() {
        var text = "Venez goûter le miel nouveau et les premières figues";
        var lines = lines(text, 90);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(DocumentFonts.REGULAR.width(line.strip(), SIZE))
                        .isLessThanOrEqualTo(90));
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    @Test
    void keepsSignsWithTheirWordEvenAfterAPlainSpace() {
        for (var sign : List.of(":", ";", "!", "?", "»", "%", "€")) {
            assertThat(lines("aaaa bbbb " + sign + " cccc", 44)).containsExactly("aaaa ", "bbbb " + sign + " ", "cccc");
        }
        assertThat(lines("aaaa « bbbb", 40)).containsExactly("aaaa ", "« bbbb");
    }

    @Test
    void doesNotBreakAtNonBreakingSpaces() {
        assertThat(lines("dès 40\u00a0€", 32)).containsExactly("dès ", "40\u00a0€");
    }

    @Test
    void breaksAWordWiderThanTheLine() {
        var word = "m".repeat(60);
        var lines = lines("un " + word + " fin", 120);
        assertThat(String.join("", lines)).isEqualTo("un " + word + " fin");
        assertThat(lines)
                .allSatisfy(line -> assertThat(DocumentFonts.REGULAR.width(line.strip(), SIZE))
                        .isLessThanOrEqualTo(120));
    }

    @Test
    void aWordWiderThanAnyLineStillEnds() {
        assertThat(lines("œœ", 0)).containsExactly("œ", "œ");
    }

    private static List<String> lines(String text, float width) {
        Map<Attribute, Object> look = Map.of(TextAttribute.FAMILY, DocumentFonts.TEXT_FAMILY, TextAttribute.SIZE, SIZE);
        var breaker = new LineBreaker(text, TextRun.of(new JRStyledText(Locale.ROOT, text, look), false));
        var lines = new ArrayList<String>();
        var start = 0;
        while (start < text.length()) {
            var end = breaker.lineEnd(start, text.length(), width);
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
