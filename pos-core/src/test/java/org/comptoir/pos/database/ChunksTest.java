package org.comptoir.pos.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void keepsEveryValueOnceAndInOrder() {
        var values = IntStream.range(0, 1_234).boxed().toList();

        assertThat(Chunks.of(values)).flatExtracting(chunk -> chunk).isEqualTo(values);
    }

    @Test
    void fillsEveryChunkButTheLast() {
        var values = IntStream.range(0, 1_234).boxed().toList();

        assertThat(Chunks.of(values)).extracting(List::size).containsExactly(500, 500, 234);
    }

    @Test
    void makesNoEmptyChunk() {
        assertThat(Chunks.of(List.of(1, 2, 3, 4), 2)).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(Chunks.of(List.of())).isEmpty();
    }
}
