package org.comptoir.pos.scan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Consecutive keys without a pause, and the decision whether a machine typed them.
///
/// @param before last time before the first key at which certainly no key was queued
record KeystrokeBuffer(List<Key> keys, long before) {

    /// @param live whether it was handled as it arrived, so that the pause before it is known
    record Key(char character, long nanos, boolean live) {}

    /// The number of known intervals needed for a decision if others are unknown.
    private static final int MIN_KNOWN_GAPS = 3;

    KeystrokeBuffer {
        keys = List.copyOf(keys);
    }

    String text() {
        var text = new StringBuilder();
        keys.forEach(key -> text.append(key.character()));
        return text.toString();
    }

    boolean isScan(ScanTiming timing) {
        if (keys.size() < timing.fewestKeys() || isOneKeyHeldDown()) {
            return false;
        }
        var maxGap = timing.medianGap().toNanos();
        var gaps = knownGaps().sorted().toArray();
        if (gaps.length == keys.size() - 1) {
            return gaps[gaps.length / 2] < maxGap;
        }
        if (gaps.length >= MIN_KNOWN_GAPS) {
            return gaps[gaps.length - 1] < maxGap;
        }
        return isFasterThanFingers(maxGap) || ScanReader.hasValidCheckCharacter(text());
    }

    private boolean isOneKeyHeldDown() {
        return keys.stream().mapToInt(Key::character).distinct().count() == 1;
    }

    private LongStream knownGaps() {
        return IntStream.range(1, keys.size())
                .filter(i -> keys.get(i - 1).live() && keys.get(i).live())
                .mapToLong(i -> keys.get(i).nanos() - keys.get(i - 1).nanos());
    }

    /// Whether nobody could have typed this many keys since the last idle moment.
    private boolean isFasterThanFingers(long maxGap) {
        return keys.getLast().nanos() - before < maxGap * (keys.size() - 1);
    }
}
