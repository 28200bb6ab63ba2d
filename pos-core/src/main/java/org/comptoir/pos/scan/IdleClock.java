package org.comptoir.pos.scan;

/// Tracks whether the thread that handles keys was idle when they arrived. Key events carry no timestamp: events
/// queued while the thread is blocked are handled in one burst, and their intervals mean nothing.
final class IdleClock {

    /// Far in the past, yet small enough for differences not to overflow.
    private static final long NEVER = Long.MIN_VALUE / 4;

    /// The thread counts as blocked after this long without a tick.
    private final long maxGap;

    private long lastTick = NEVER;
    private long tick = NEVER;
    private long lastIdle = NEVER;
    private boolean blocked;
    private boolean keyed;

    IdleClock(long maxGap) {
        this.maxGap = maxGap;
    }

    /// A periodic sign of life. If it is on time and no key arrived since the previous one, no key can be queued.
    void tick(long nanos) {
        if (isLate(nanos)) {
            blocked = true;
        } else if (!keyed && tick != NEVER) {
            blocked = false;
            lastIdle = tick;
        }
        keyed = false;
        tick = nanos;
        lastTick = nanos;
    }

    /// Records that a key is handled.
    ///
    /// @return whether it is handled as it arrives
    boolean key(long nanos) {
        blocked |= isLate(nanos);
        keyed = true;
        lastTick = nanos;
        return !blocked;
    }

    private boolean isLate(long nanos) {
        return lastTick != NEVER && nanos - lastTick > maxGap;
    }

    /// The last time at which certainly no key was queued; far in the past if there was none.
    long lastIdle() {
        return lastIdle;
    }
}
