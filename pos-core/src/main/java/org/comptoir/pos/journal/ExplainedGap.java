package org.comptoir.pos.journal;

/// Numbers issued after the backup that was restored: the data behind them is lost, and they are not reused. The
/// gap is an entry of its own, signed and chained, with the last of these numbers.
///
/// @param to number of the entry
public record ExplainedGap(long from, long to) {

    static final String KIND = "gap";

    static boolean isOne(JournalEntry entry) {
        return entry.kind().equals(KIND);
    }

    /// Whether the entry explains the gap from this number up to its own.
    static boolean explains(JournalEntry entry, long from) {
        if (!isOne(entry) || entry.number() < from) {
            return false;
        }
        try {
            return Long.toString(from)
                    .equals(CanonicalText.read(entry.content()).get("from"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String text(String who) {
        return CanonicalText.version(1)
                .put("from", from)
                .put("to", to)
                .put("reason", "backup restored")
                .put("who", who)
                .text();
    }

    /// The number of missing entries.
    long missing() {
        return to - from;
    }
}
