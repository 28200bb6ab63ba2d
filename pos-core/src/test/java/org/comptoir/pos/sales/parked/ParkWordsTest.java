package org.comptoir.pos.sales.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParkWordsTest {

    @Test
    void readsALineForEach() {
        assertThat(ParkWords.read(" Essayage \n\nCabine 2\nEssayage")
                        .orElseThrow()
                        .offered())
                .containsExactly("Essayage", "Cabine 2");
        assertThat(ParkWords.read("").orElseThrow().offered()).isEmpty();
    }

    @Test
    void refusesTooManyAndTooLong() {
        var many = IntStream.range(0, ParkWords.MAX_OFFERED)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("\n"));
        assertThat(ParkWords.read(many)).isPresent();
        assertThat(ParkWords.read(many + "\nmore")).isEmpty();
        assertThat(ParkWords.read("é".repeat(ParkWords.MAX_LENGTH))).isPresent();
        assertThat(ParkWords.read("é".repeat(ParkWords.MAX_LENGTH + 1))).isEmpty();
        assertThatThrownBy(() -> new ParkWords(List.of(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNobodyChoseFromNoWords() {
        assertThat(ParkWords.of(note -> Optional.empty())).isEmpty();
        assertThat(ParkWords.of(note -> Optional.of(""))).contains(new ParkWords(List.of()));
        var kept = new ParkWords(List.of("A", "B"));
        assertThat(ParkWords.of(note -> Optional.of(kept.text()))).contains(kept);
    }
}
