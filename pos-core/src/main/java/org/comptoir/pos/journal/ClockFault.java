package org.comptoir.pos.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.pos.database.location.Unavailable;

/// The machine's clock contradicts the latest entry of the journal.
///
/// @param recorded time of the newest entry
/// @param now time shown by the clock
public record ClockFault(Kind kind, Instant recorded, Instant now) {

    /// Clocks synchronised over the network jump by seconds.
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /// Seasonal shops may be closed for several months.
    public static final Duration MAX_REST = Duration.ofDays(200);

    private static final int MIN_YEAR = 2020;
    private static final int MAX_YEAR = 2199;

    public enum Kind {
        SET_BACK,
        FAR_AHEAD
    }

    static Optional<ClockFault> between(Instant recorded, Instant now) {
        if (now.plus(TOLERANCE).isBefore(recorded)) {
            return Optional.of(new ClockFault(Kind.SET_BACK, recorded, now));
        }
        return recorded.plus(MAX_REST).isBefore(now)
                ? Optional.of(new ClockFault(Kind.FAR_AHEAD, recorded, now))
                : Optional.empty();
    }

    /// @throws Unavailable.Problem for an impossible time, whose dates would not fit any table
    public static Instant requirePossible(Instant now) {
        var year = now.atOffset(ZoneOffset.UTC).getYear();
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new Unavailable.UnavailableException(new Unavailable.ClockImpossible(now));
        }
        return now;
    }
}
