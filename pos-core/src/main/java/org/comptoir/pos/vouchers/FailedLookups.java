package org.comptoir.pos.vouchers;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delays repeated attempts with unknown codes: one second after the fifth, doubling each time up to five minutes.
/// A known code, or ten minutes without attempts, resets the count.
final class FailedLookups {

    private static final Logger LOG = LoggerFactory.getLogger(FailedLookups.class);
    private static final int FREE = 5;
    private static final int MAX_DOUBLINGS = 9;
    private static final Duration MAX_DELAY = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private int failures;
    private Instant last = Instant.MIN;
    private Instant until = Instant.MIN;

    /// The time before which no code is looked up; in the past if look-ups are allowed.
    synchronized Instant until() {
        return until;
    }

    synchronized void reset() {
        failures = 0;
    }

    synchronized void unknown(Instant now) {
        failures = last.isBefore(now.minus(FORGOTTEN)) ? 1 : failures + 1;
        last = now;
        LOG.warn("{} unknown voucher codes were tried in a row", failures);
        if (failures >= FREE) {
            var seconds = Duration.ofSeconds(1L << Math.min(failures - FREE, MAX_DOUBLINGS));
            until = now.plus(seconds.compareTo(MAX_DELAY) < 0 ? seconds : MAX_DELAY);
        }
    }
}
