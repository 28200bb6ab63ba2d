package org.comptoir.customers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.InvalidRow;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.customers.transfer.contact.RowProblem;
import org.comptoir.pos.database.Chunks;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final int SOME = Chunks.MAX_SIZE * 3 + 7;

    @Test
    void givesAllInTheirOrder() {
        var rows = new ArrayList<Integer>();
        try (var ahead = new ReadAhead(contacts(SOME))) {
            for (var batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                batch.forEach(contact -> rows.add(contact.row()));
            }

            assertThat(ahead.next()).isEmpty();
        }

        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SOME).boxed().toList());
    }

    @Test
    void isNeverMoreThanOneBatchAhead() {
        var read = new AtomicInteger();
        try (var ahead = new ReadAhead(contacts(SOME).peek(contact -> read.incrementAndGet()))) {
            var taken = 0;
            for (var batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                taken += batch.size();
                assertThat(read.get()).isBetween(taken, taken + Chunks.MAX_SIZE);
            }
        }
    }

    @Test
    void throwsWhatReadingThrows() {
        try (var ahead = new ReadAhead(contacts(SOME).peek(contact -> {
            if (contact.row() > Chunks.MAX_SIZE) {
                throw new IllegalStateException("row " + contact.row());
            }
        }))) {
            assertThat(ahead.next()).hasSize(Chunks.MAX_SIZE);
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("row " + (Chunks.MAX_SIZE + 1));
        }
    }

    @Test
    void leavesTheSourceAloneOnceItIsClosed() {
        var read = new AtomicInteger();
        var closed = new AtomicBoolean();
        var source = contacts(SOME).peek(contact -> read.incrementAndGet()).onClose(() -> closed.set(true));
        try (var ahead = new ReadAhead(source)) {
            assertThat(ahead.next()).isNotEmpty();
        }

        assertThat(closed).isTrue();
        assertThat(read.get()).isEqualTo(Chunks.MAX_SIZE * 2);
    }

    private static Stream<ReadContact> contacts(int count) {
        List<ReadContact> rows = IntStream.rangeClosed(1, count)
                .<ReadContact>mapToObj(row -> new InvalidRow(row, RowProblem.CUT_SHORT, ""))
                .toList();
        return rows.stream();
    }
}
