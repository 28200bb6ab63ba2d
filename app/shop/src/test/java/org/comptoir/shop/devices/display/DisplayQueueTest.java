package org.comptoir.shop.devices.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.junit.jupiter.api.Test;

class DisplayQueueTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<DisplayMessage> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean isDead;
    private int asked;
    private Instant now = Instant.parse("2026-03-07T10:00:00Z");

    private final DisplayQueue queue = new DisplayQueue(
            this::show, background::add, new MovingClock(), problem -> told.add("failed"), () -> told.add("works"));

    private void show(DisplayMessage message) {
        asked++;
        if (isDead) {
            new ReceiptPrinter.None().send(new byte[0]);
        }
        shown.add(message);
    }

    private static DisplayMessage amount(int euros) {
        return new DisplayMessage.TotalDue(DisplayTicket.EMPTY, Money.euros(euros));
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void onlyTheLastOfThoseThatWaitIsShown() {
        for (var i = 1; i <= 100; i++) {
            queue.show(amount(i));
        }
        assertThat(background).as("one work, however many messages").hasSize(1);
        work();
        assertThat(shown).containsExactly(amount(100));
        queue.show(amount(101));
        work();
        assertThat(shown).endsWith(amount(101));
    }

    @Test
    void aDeadDisplayIsToldOfOnceAndLeftAlone() {
        isDead = true;
        for (var i = 1; i <= 10; i++) {
            queue.show(amount(i));
            work();
        }
        assertThat(told).containsExactly("failed");
        assertThat(asked).as("it is left alone").isEqualTo(1);

        now = now.plus(DisplayQueue.REST);
        queue.show(amount(11));
        work();
        assertThat(asked).isEqualTo(2);
        assertThat(told).containsExactly("failed");
    }

    @Test
    void retryingShowsTheLastMessage() {
        isDead = true;
        queue.show(amount(1));
        work();
        queue.show(amount(2));
        isDead = false;

        queue.retry();
        work();

        assertThat(shown).containsExactly(amount(2));
        assertThat(told).containsExactly("failed", "works");
    }

    @Test
    void nothingIsRetriedBeforeTheFirstMessage() {
        queue.retry();
        assertThat(background).isEmpty();
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
