package org.comptoir.pos.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// After which pauses an e-mail is tried again: longer ones each time, a few days in all.
final class RetryPauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private RetryPauses() {}

    /// @param attempts made so far, from 1
    /// @return empty if it is given up
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
