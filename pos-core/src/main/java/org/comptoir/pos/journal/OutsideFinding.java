package org.comptoir.pos.journal;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A mismatch between the journal and what is stored about it outside the database.
///
/// @param place the file or folder that reveals it
/// @param chain of the entry, if one is concerned
/// @param number of the entry, else 0
public record OutsideFinding(
        What what, String place, @Nullable TillChain chain, long number) {

    public enum What {
        /// The journal refers to a heads file that does not exist.
        HEADS_MISSING,
        HEADS_UNREADABLE,
        /// Lines were removed from the end of the heads file.
        HEADS_SHORTER,
        /// The heads file was overwritten.
        HEADS_CHANGED,
        /// The second place has another key of this shop.
        OTHER_KEY,
        /// The journal contains another entry with this number.
        REPLACED,
        /// The journal ends before this entry: it was truncated, or an older state of the shop was restored.
        OLDER,
        /// The second place is out of reach or contains no file to compare with.
        PLACE_SILENT,
        /// The heads file is not the one that was time-stamped.
        TIMESTAMP_DIFFERS
    }

    static OutsideFinding of(What what, Object place) {
        return new OutsideFinding(what, place.toString(), null, 0);
    }

    /// Whether it proves a change; otherwise it only cannot be decided.
    public boolean isFault() {
        return what != What.PLACE_SILENT;
    }

    public String sentence(Language language) {
        var texts = Texts.of("journal", language);
        var of = chain == null ? "" : chain.till() + " " + texts.get("journal.chain." + chain.chain());
        return texts.get("journal.outside." + what.name(), place, of, number);
    }
}
