package org.comptoir.customers.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// How far the change feed was followed. Numbers below [#safe] are done for good. A number that is missing above it
/// belongs to a transaction that is still open, or that was undone; it is waited for, until no transaction can last
/// that long.
final class ChangeFeedCursor {

    static final Duration MAX_TRANSACTION_TIME = Duration.ofMinutes(15);

    private final TreeSet<Long> seen = new TreeSet<>();
    private long safe;
    private long waitingSinceNanos;
    private boolean waiting;

    ChangeFeedCursor(long safe) {
        this.safe = safe;
    }

    /// All changes up to this number were taken over.
    long safe() {
        return safe;
    }

    boolean isSeen(long id) {
        return id <= safe || seen.contains(id);
    }

    /// Notes that these were taken over.
    ///
    /// @param nowNanos as of [System#nanoTime]
    void took(Collection<Long> ids, long nowNanos) {
        seen.addAll(ids);
        advance();
        if (seen.isEmpty()) {
            waiting = false;
        } else if (!waiting) {
            waiting = true;
            waitingSinceNanos = nowNanos;
        } else if (nowNanos - waitingSinceNanos > MAX_TRANSACTION_TIME.toNanos()) {
            safe = seen.first() - 1;
            waiting = false;
            advance();
            took(List.of(), nowNanos);
        }
    }

    private void advance() {
        var before = safe;
        while (!seen.isEmpty() && seen.first() <= safe + 1) {
            safe = Math.max(safe, seen.pollFirst());
        }
        if (safe != before) {
            waiting = false;
        }
    }
}
