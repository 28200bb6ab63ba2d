package org.comptoir.pos.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Detects scanner input among the keystrokes of a window. It is independent of the user interface: the listener of
/// a window passes in each keystroke, calls [#tick] some sixty times a second on the thread that handles them and,
/// when a scan is detected, restores the field that received its characters.
///
/// A pause counts only if the thread was idle meanwhile: a thread that was blocked in the middle of a scan must not
/// split it.
///
/// Not thread-safe.
public final class ScanDetector {

    private final ScanTiming timing;
    private final IdleClock idleClock;
    private final List<KeystrokeBuffer.Key> burst = new ArrayList<>();
    private long before;

    public ScanDetector(ScanTiming timing) {
        this.timing = timing;
        idleClock = new IdleClock(timing.silence().toNanos() * 5 / 6);
    }

    /// Processes a keystroke; returns the scan completed by it, either because it is Enter or Tab or because it
    /// follows a pause. Such an Enter or Tab belongs to the scan and must not reach the field.
    public Optional<ScannerInput> key(Keystroke key) {
        var live = idleClock.key(key.nanos());
        var closed = live && isAfterSilence(key.nanos()) ? close(false) : Optional.<ScannerInput>empty();
        if (key.ends()) {
            return closed.isPresent() ? closed : close(true);
        }
        if (burst.isEmpty()) {
            before = idleClock.lastIdle();
        }
        burst.add(new KeystrokeBuffer.Key(key.character(), key.nanos(), live));
        return closed;
    }

    /// Signals that the thread is alive; returns the scan completed by a pause.
    public Optional<ScannerInput> tick(long nanos) {
        idleClock.tick(nanos);
        var isSilent =
                !burst.isEmpty() && idleClock.lastIdle() - burst.getLast().nanos() >= silence();
        return isSilent ? close(false) : Optional.empty();
    }

    /// Half of the pause is certain; the rest is a live thread that saw no key.
    private boolean isAfterSilence(long nanos) {
        if (burst.isEmpty()) {
            return false;
        }
        var last = burst.getLast().nanos();
        return nanos - last >= silence() && idleClock.lastIdle() - last >= silence() / 2;
    }

    private long silence() {
        return timing.silence().toNanos();
    }

    /// The number of characters received that are not yet classified.
    public int waiting() {
        return burst.size();
    }

    /// Discards the characters received so far because a person typed them, as when a key was held down.
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
