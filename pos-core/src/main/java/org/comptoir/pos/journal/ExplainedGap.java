package org.comptoir.pos.journal;

/// Numbers that were handed out after the backup which was put back: what they were given to is lost, and they are not
/// used again. The gap is an entry of its own, signed and chained, with the last of these numbers.
///
/// @param to the number of the entry
public record ExplainedGap(long from, long to) {

    static final String KIND = "gap";

    static boolean isOne(JournalEntry entry) {
        return entry.kind().equals(KIND);
    }

    /// Whether the entry says that the numbers from this one on up to its own are lost.
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

    /// How many numbers have no entry.
    long missing() {
        return to - from;
    }
}
