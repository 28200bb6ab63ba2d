package org.comptoir.reports.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.comptoir.pos.text.PrintableScripts;
import org.junit.jupiter.api.Test;

class DocumentFontsTest {

    @Test
    void haveTheLettersThatCountAsPrintable() {
        var letters = IntStream.of(0x41, 0x384, 0x400, 0x1E00)
                .flatMap(first ->
                        IntStream.range(first, first + (first == 0x41 ? 0x13F : first == 0x1E00 ? 0x100 : 0x5C)))
                .filter(Character::isLetter)
                .filter(letter -> letter != 0x149)
                .boxed()
                .toList();
        for (var font : DocumentFonts.values()) {
            assertThat(letters).allSatisfy(letter -> {
                assertThat(PrintableScripts.cover(Character.toString(letter))).isTrue();
                assertThat(font.has(letter)).as(Character.toString(letter)).isTrue();
            });
        }
    }

    @Test
    void lettersOfOtherScriptsDoNotCountAsPrintable() {
        for (var name : new String[] {"\u0149", "דוד", "محمد", "山田", "김민수", "สมชาย"}) {
            assertThat(PrintableScripts.cover("M. " + name)).isFalse();
        }
    }
}
