package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Monitors the clock while a shop is open.
final class ClockWatch {

    private @Nullable Instant newest;

    /// The fault when it first occurs: from then on the clock is accepted as it is.
    synchronized Optional<ClockFault> jump(Instant now) {
        var before = newest;
        if (before == null) {
            newest = now;
            return Optional.empty();
        }
        var fault = ClockFault.between(before, now);
        if (fault.isPresent() || now.isAfter(before)) {
            newest = now;
        }
        return fault;
    }
}
