package org.comptoir.pos.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.pos.database.location.Unavailable;

/// The machine's clock does not fit what the journal recorded last.
///
/// @param recorded when the newest entry was made
/// @param now what the clock shows
public record ClockFault(Kind kind, Instant recorded, Instant now) {

    /// Clocks that are set by the network jump by seconds.
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /// A shop that closes for a season is longer away than a month.
    private static final Duration MAX_REST = Duration.ofDays(200);

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

    /// @throws Unavailable.Problem for a time at which no shop sells: dates reckoned from it end in no table
    public static Instant requirePossible(Instant now) {
        var year = now.atOffset(ZoneOffset.UTC).getYear();
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new Unavailable.UnavailableException(new Unavailable.ClockImpossible(now));
        }
        return now;
    }
}
