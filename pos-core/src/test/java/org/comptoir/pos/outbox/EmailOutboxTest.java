package org.comptoir.pos.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class EmailOutboxTest {

    private static final SignedInStaff ANNA = SignedInStaff.commandLine("Anna");
    private static final SaleNumber SALE = new SaleNumber(TillId.FIRST, 12);

    private static final class OutboxClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

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

    @Parameter
    TestEngine engine;

    private final OutboxClock clock = new OutboxClock();
    private EmailOutbox outbox;

    @BeforeEach
    void open() {
        outbox = new EmailOutbox(TestDatabases.empty(engine, new Schema("pos")), clock);
    }

    private void queue(String address) {
        outbox.queue(ANNA, SALE, 0, new EmailAddress(address), Language.FRENCH);
    }

    private EmailJob only() {
        return outbox.list().getFirst();
    }

    @Test
    void handsEachOutOnceAndMasksTheAddressOfWhatWasSent() {
        queue("claire@example.org");

        var job = outbox.take().orElseThrow();
        assertThat(job.recipient()).isEqualTo("claire@example.org");
        assertThat(job.sale()).isEqualTo(SALE);
        assertThat(outbox.take()).isEmpty();
        outbox.sent(job);

        assertThat(only().state()).isEqualTo(EmailState.SENT);
        assertThat(only().recipient()).isEqualTo("c…@example.org");
        clock.advance(Duration.ofDays(9));
        assertThat(outbox.take()).isEmpty();
        assertThat(outbox.retryAll(ANNA)).isZero();
    }

    @Test
    void triesAgainAfterLongerAndLongerPausesAndGivesUpOnce() {
        queue("claire@example.org");
        var last = clock.instant();
        var pause = Duration.ZERO;
        while (only().state() == EmailState.WAITING) {
            outbox.failed(outbox.take().orElseThrow(), EmailProblem.NO_ANSWER);
            assertThat(outbox.take()).isEmpty();
            if (only().state() == EmailState.WAITING) {
                var next = only().nextAttempt();
                assertThat(Duration.between(last, next)).isGreaterThanOrEqualTo(pause);
                pause = Duration.between(last, next);
                last = next;
                clock.advance(Duration.between(clock.instant(), next));
            }
        }
        assertThat(only().attempts()).isEqualTo(9);
        assertThat(only().problem()).isEqualTo(EmailProblem.NO_ANSWER);
        assertThat(only().recipient()).as("for who tries again").isEqualTo("claire@example.org");

        assertThat(outbox.retryAll(ANNA)).isEqualTo(1);
        assertThat(outbox.take()).isPresent();
    }

    @Test
    void givesUpAtOnceWhatNobodyCanReceive() {
        queue("nobody@example.org");

        outbox.failed(outbox.take().orElseThrow(), EmailProblem.ADDRESS_REFUSED);

        assertThat(only().state()).isEqualTo(EmailState.FAILED);
    }

    @Test
    void takesOverFromASenderThatStopped() {
        queue("claire@example.org");
        assertThat(outbox.take()).isPresent();

        clock.advance(Duration.ofMinutes(11));

        assertThat(outbox.take()).isPresent();
    }
}
