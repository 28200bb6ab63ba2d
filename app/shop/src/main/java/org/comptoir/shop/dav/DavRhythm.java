package org.comptoir.shop.dav;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// How often a window that is open exchanges by itself.
public enum DavRhythm {
    BY_HAND(Duration.ZERO),
    QUARTER_HOUR(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    static final String NOTE = "dav.rhythm";

    private final Duration every;

    DavRhythm(Duration every) {
        this.every = every;
    }

    /// The shop's own; by hand where nobody chose.
    ///
    /// @param notes such as `settings::get`
    static DavRhythm of(Function<String, Optional<String>> notes) {
        var name = notes.apply(NOTE).orElse("");
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.name().equals(name))
                .findFirst()
                .orElse(BY_HAND);
    }

    Duration every() {
        return every;
    }
}
