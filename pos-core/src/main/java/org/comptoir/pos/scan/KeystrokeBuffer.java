package org.comptoir.pos.scan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Keys without a silence between them, and the judgement whether a machine typed them.
///
/// @param before until when, surely, no key was waiting before the first of them
record KeystrokeBuffer(List<Key> keys, long before) {

    /// @param live whether it was handled as it came, so that the pause before it is known
    record Key(char character, long nanos, boolean live) {}

    /// So many pauses must be known to judge by them where others are not.
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
        var longest = timing.medianGap().toNanos();
        var known = knownGaps().sorted().toArray();
        if (known.length == keys.size() - 1) {
            return known[known.length / 2] < longest;
        }
        if (known.length >= MIN_KNOWN_GAPS) {
            return known[known.length - 1] < longest;
        }
        return isFasterThanFingers(longest) || ScanReader.provesItself(text());
    }

    private boolean isOneKeyHeldDown() {
        return keys.stream().mapToInt(Key::character).distinct().count() == 1;
    }

    private LongStream knownGaps() {
        return IntStream.range(1, keys.size())
                .filter(i -> keys.get(i - 1).live() && keys.get(i).live())
                .mapToLong(i -> keys.get(i).nanos() - keys.get(i - 1).nanos());
    }

    /// Whether even from the last quiet moment on nobody could have typed so many keys.
    private boolean isFasterThanFingers(long longest) {
        return keys.getLast().nanos() - before < longest * (keys.size() - 1);
    }
}
