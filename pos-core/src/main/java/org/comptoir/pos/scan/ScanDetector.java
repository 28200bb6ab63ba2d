package org.comptoir.pos.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a scanner's bursts among the keystrokes of a window. It knows no window: whoever listens to one hands each
/// keystroke in, lets it feel the beat of the thread that handles them, some sixty times a second, and, when a scan
/// comes out, puts back the field into which its characters fell.
///
/// A silence counts only where the thread was seen to be idle: a thread that was stuck for a while in the middle of a
/// scan must not split it.
///
/// Not for several threads.
public final class ScanDetector {

    private final ScanTiming timing;
    private final IdleClock watch;
    private final List<KeystrokeBuffer.Key> burst = new ArrayList<>();
    private long before;

    public ScanDetector(ScanTiming timing) {
        this.timing = timing;
        watch = new IdleClock(timing.silence().toNanos() * 5 / 6);
    }

    /// Takes a keystroke; answers the scan that it ended, by being Enter or Tab, or by coming after a silence. Such an
    /// Enter or Tab belongs to the scan and must not reach the field.
    public Optional<ScannerInput> key(Keystroke key) {
        var live = watch.key(key.nanos());
        var closed = live && isAfterSilence(key.nanos()) ? close(false) : Optional.<ScannerInput>empty();
        if (key.ends()) {
            return closed.isPresent() ? closed : close(true);
        }
        if (burst.isEmpty()) {
            before = watch.lastIdle();
        }
        burst.add(new KeystrokeBuffer.Key(key.character(), key.nanos(), live));
        return closed;
    }

    /// The thread is alive; answers the scan that a silence has ended.
    public Optional<ScannerInput> tick(long nanos) {
        watch.tick(nanos);
        var isSilent = !burst.isEmpty() && watch.lastIdle() - burst.getLast().nanos() >= silence();
        return isSilent ? close(false) : Optional.empty();
    }

    /// Half of the silence is proved, the rest of it is a live thread that saw no key.
    private boolean isAfterSilence(long nanos) {
        if (burst.isEmpty()) {
            return false;
        }
        var last = burst.getLast().nanos();
        return nanos - last >= silence() && watch.lastIdle() - last >= silence() / 2;
    }

    private long silence() {
        return timing.silence().toNanos();
    }

    /// How many characters came of which it is not known yet what they are.
    public int waiting() {
        return burst.size();
    }

    /// What came so far was a person's, as when a key was held down.
    public void forget() {
        burst.clear();
    }

    private Optional<ScannerInput> close(boolean byKey) {
        var heard = new KeystrokeBuffer(burst, before);
        burst.clear();
        return heard.isScan(timing)
                ? Optional.of(
                        new ScannerInput(heard.text(), heard.keys().getFirst().nanos(), byKey))
                : Optional.empty();
    }
}
