package org.comptoir.pos.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Finds a scanner's bursts among the keystrokes of a window. It knows no window: whoever listens to one hands each
/// keystroke in, asks again after [#closesAt], and, when a scan comes out, puts back the field into which its
/// characters fell.
///
/// Not for several threads.
public final class ScanDetector {

    private final ScanTiming timing;
    private final List<Keystroke> burst = new ArrayList<>();

    public ScanDetector(ScanTiming timing) {
        this.timing = timing;
    }

    /// Takes a keystroke; answers the scan that it ended, by being Enter or Tab, or by coming after a silence. Such an
    /// Enter or Tab belongs to the scan and must not reach the field.
    public Optional<Burst> key(Keystroke key) {
        var closed = silence(key.nanos());
        if (key.ends()) {
            return closed.isPresent() ? closed : close(true);
        }
        burst.add(key);
        return closed;
    }

    /// Answers the scan that a silence has ended by this time, if one has.
    public Optional<Burst> silence(long nanos) {
        var due = closesAt();
        return due.isPresent() && nanos - due.getAsLong() >= 0 ? close(false) : Optional.empty();
    }

    /// When [#silence] is to be asked unless another key comes first; nothing while no key waits.
    public OptionalLong closesAt() {
        return burst.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(burst.getLast().nanos() + timing.silence().toNanos());
    }

    private Optional<Burst> close(boolean byKey) {
        var keys = List.copyOf(burst);
        burst.clear();
        if (keys.size() < timing.fewestKeys()
                || medianGap(keys) >= timing.medianGap().toNanos()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        keys.forEach(key -> text.append(key.character()));
        return Optional.of(new Burst(text.toString(), keys.getFirst().nanos(), byKey));
    }

    private static long medianGap(List<Keystroke> keys) {
        var gaps = IntStream.range(1, keys.size())
                .mapToLong(i -> keys.get(i).nanos() - keys.get(i - 1).nanos())
                .sorted()
                .toArray();
        return gaps[gaps.length / 2];
    }
}
