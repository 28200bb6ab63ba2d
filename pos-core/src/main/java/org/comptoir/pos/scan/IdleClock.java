package org.comptoir.pos.scan;

/// Knows whether the thread that handles keys was at hand when they came. Keys carry no time of their own: those that
/// come while the thread is stuck wait, are then handled all at once, and so tell nothing of the pauses between them.
final class IdleClock {

    /// So long ago that differences to it still are numbers.
    private static final long NEVER = Long.MIN_VALUE / 4;

    /// The thread is stuck when nothing was seen of it for so long.
    private final long longest;

    private long seen = NEVER;
    private long tick = NEVER;
    private long lastIdle = NEVER;
    private boolean stuck;
    private boolean keyed;

    IdleClock(long longest) {
        this.longest = longest;
    }

    /// A beat of the thread. When it came in time, and no key since the one before, no key can be waiting.
    void tick(long nanos) {
        if (isLate(nanos)) {
            stuck = true;
        } else if (!keyed && tick != NEVER) {
            stuck = false;
            lastIdle = tick;
        }
        keyed = false;
        tick = nanos;
        seen = nanos;
    }

    /// A key is handled.
    ///
    /// @return whether it is handled as it comes
    boolean key(long nanos) {
        stuck |= isLate(nanos);
        keyed = true;
        seen = nanos;
        return !stuck;
    }

    private boolean isLate(long nanos) {
        return seen != NEVER && nanos - seen > longest;
    }

    /// Until when, surely, no key was waiting; ages ago when that was never seen.
    long lastIdle() {
        return lastIdle;
    }
}
