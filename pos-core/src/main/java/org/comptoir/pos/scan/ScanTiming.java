package org.comptoir.pos.scan;

import java.time.Duration;
import java.util.Optional;

/// The thresholds that distinguish a scanner from a person. Adjustable because scanners differ; the test in the
/// setup assistant measures them.
///
/// @param fewestKeys fewer keys are typed by a person
/// @param medianGap the median interval between the keys of a scan is shorter than this
/// @param silence a pause of this length ends the input before it
public record ScanTiming(int fewestKeys, Duration medianGap, Duration silence) {

    public static final ScanTiming DEFAULT = new ScanTiming(6, Duration.ofMillis(35), Duration.ofMillis(60));

    public static final int MIN_KEYS = 2;
    public static final int MAX_KEYS = 40;
    public static final int MIN_GAP_MILLIS = 5;

    /// Slower scanners could not be told from somebody who types well.
    public static final int MAX_GAP_MILLIS = 150;

    /// How much longer than the pauses within a scan the silence after it is.
    private static final Duration UNTIL_SILENCE = Duration.ofMillis(25);

    public ScanTiming {
        if (fewestKeys < MIN_KEYS || medianGap.isNegative() || silence.compareTo(medianGap) < 0) {
            throw new IllegalArgumentException("no timing of a scanner");
        }
    }

    /// What somebody chose for a scanner, with the silence that goes with it.
    ///
    /// @param gapMillis see [#medianGap]
    /// @return nothing when one of both is outside its limits
    public static Optional<ScanTiming> of(int fewestKeys, int gapMillis) {
        if (fewestKeys < MIN_KEYS
                || fewestKeys > MAX_KEYS
                || gapMillis < MIN_GAP_MILLIS
                || gapMillis > MAX_GAP_MILLIS) {
            return Optional.empty();
        }
        var gap = Duration.ofMillis(gapMillis);
        return Optional.of(new ScanTiming(fewestKeys, gap, gap.plus(UNTIL_SILENCE)));
    }
}
