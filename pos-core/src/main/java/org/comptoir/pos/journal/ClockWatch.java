package org.comptoir.pos.journal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches the clock while a shop is open.
final class ClockWatch {

    private @Nullable Instant newest;

    /// The fault, the first time it is seen: from then on the clock is believed as it is.
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
