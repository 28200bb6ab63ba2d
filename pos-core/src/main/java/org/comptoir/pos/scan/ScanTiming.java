package org.comptoir.pos.scan;

import java.time.Duration;

/// What tells a scanner from a person: how many keys at least, and how fast. Adjustable, because scanners differ; the
/// first run's test finds them.
///
/// @param fewestKeys fewer are a person's
/// @param medianGap the middle one of the pauses between keys is shorter than this in a scan
/// @param silence after so long without a key, what came before is closed
public record ScanTiming(int fewestKeys, Duration medianGap, Duration silence) {

    public static final ScanTiming DEFAULT = new ScanTiming(6, Duration.ofMillis(35), Duration.ofMillis(60));

    public ScanTiming {
        if (fewestKeys < 2 || medianGap.isNegative() || silence.compareTo(medianGap) < 0) {
            throw new IllegalArgumentException("no timing of a scanner");
        }
    }
}
