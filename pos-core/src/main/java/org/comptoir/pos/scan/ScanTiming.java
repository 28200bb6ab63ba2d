package org.comptoir.pos.scan;

import java.time.Duration;

/// The thresholds that distinguish a scanner from a person. Adjustable because scanners differ; the test in the
/// setup assistant measures them.
///
/// @param fewestKeys fewer keys are typed by a person
/// @param medianGap the median interval between the keys of a scan is shorter than this
/// @param silence a pause of this length ends the input before it
public record ScanTiming(int fewestKeys, Duration medianGap, Duration silence) {

    public static final ScanTiming DEFAULT = new ScanTiming(6, Duration.ofMillis(35), Duration.ofMillis(60));

    public ScanTiming {
        if (fewestKeys < 2 || medianGap.isNegative() || silence.compareTo(medianGap) < 0) {
            throw new IllegalArgumentException("no timing of a scanner");
        }
    }
}
