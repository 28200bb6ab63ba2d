package org.comptoir.customers.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// How far the change feed has been processed. Numbers below [#safe] are done for good. A missing number above it
/// belongs to a transaction that is still open or was rolled back; it is awaited for as long as a transaction can
/// last.
final class ChangeFeedCursor {

    static final Duration MAX_TRANSACTION_TIME = Duration.ofMinutes(15);

    private final TreeSet<Long> processed = new TreeSet<>();
    private long safe;
    private long waitingSinceNanos;
    private boolean waiting;

    ChangeFeedCursor(long safe) {
        this.safe = safe;
    }

    /// All changes up to this number were processed.
    long safe() {
        return safe;
    }

    boolean isSeen(long id) {
        return id <= safe || processed.contains(id);
    }

    /// Records that these changes were processed.
    ///
    /// @param nowNanos from [System#nanoTime]
    void markProcessed(Collection<Long> ids, long nowNanos) {
        processed.addAll(ids);
        advance();
        if (processed.isEmpty()) {
            waiting = false;
        } else if (!waiting) {
            waiting = true;
            waitingSinceNanos = nowNanos;
        } else if (nowNanos - waitingSinceNanos > MAX_TRANSACTION_TIME.toNanos()) {
            safe = processed.first() - 1;
            waiting = false;
            advance();
            markProcessed(List.of(), nowNanos);
        }
    }

    private void advance() {
        var before = safe;
        while (!processed.isEmpty() && processed.first() <= safe + 1) {
            safe = Math.max(safe, processed.pollFirst());
        }
        if (safe != before) {
            waiting = false;
        }
    }
}
