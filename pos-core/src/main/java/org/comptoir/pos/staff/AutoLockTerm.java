package org.comptoir.pos.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// After how long without a touch or a key a till asks for the PIN again.
///
/// @param minutes 0 for never
public record AutoLockTerm(int minutes) {

    /// The name of the shop setting.
    public static final String NOTE = "staff.autolock.minutes";

    public static final int MAX_MINUTES = 240;

    /// Long enough for a customer who hesitates, and shorter than a break.
    public static final AutoLockTerm DEFAULT = new AutoLockTerm(10);

    public AutoLockTerm {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("no time until a till locks: " + minutes);
        }
    }

    /// Parses a typed or stored time; empty if it is not valid.
    public static Optional<AutoLockTerm> read(String text) {
        var trimmed = text.strip();
        return trimmed.matches("[0-9]{1,3}") && Integer.parseInt(trimmed) <= MAX_MINUTES
                ? Optional.of(new AutoLockTerm(Integer.parseInt(trimmed)))
                : Optional.empty();
    }

    /// The shop's own time.
    ///
    /// @param notes such as `settings::get`
    public static AutoLockTerm of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(AutoLockTerm::read).orElse(DEFAULT);
    }

    /// Whether a till that was last used then is to lock now. A clock that was set back locks it too.
    public boolean isOver(Instant lastUsed, Instant now) {
        return minutes > 0 && Duration.between(lastUsed, now).abs().toMinutes() >= minutes;
    }
}
