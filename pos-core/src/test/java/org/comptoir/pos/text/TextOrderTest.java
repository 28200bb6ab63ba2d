package org.comptoir.pos.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {

    private static final List<String> NAMES =
            List.of("abricot", "Écharpe", "écharpe", "Éclair", "Fil", "île", "Noël", "Ôde", "Zeste", "Żurek");

    @Test
    void putsAccentsWhereTheirLettersAre() {
        var names = List.of("Zeste", "Écharpe", "Fil", "abricot", "Ôde", "île", "Noël", "Éclair");

        assertThat(names.stream().sorted(TextOrder.ALPHABETICAL))
                .containsExactly("abricot", "Écharpe", "Éclair", "Fil", "île", "Noël", "Ôde", "Zeste");
    }

    @Test
    void knowsTheSameLetterWrittenInTwoWays() {
        assertThat(TextOrder.ALPHABETICAL.compare("Été", "E\u0301te\u0301")).isZero();
    }

    @Test
    void ordersByKeysAsByTexts() {
        assertThat(NAMES.stream().sorted(Comparator.comparing(TextOrder::key)))
                .containsExactlyElementsOf(
                        NAMES.stream().sorted(TextOrder.ALPHABETICAL).toList());
    }
}
