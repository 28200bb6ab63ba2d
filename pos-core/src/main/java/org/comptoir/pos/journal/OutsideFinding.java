package org.comptoir.pos.journal;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What does not fit between the journal and what is kept of it outside the database.
///
/// @param place the file or folder that shows it
/// @param chain of the entry, where one is meant
/// @param number of the entry, else 0
public record OutsideFinding(
        What what, String place, @Nullable TillChain chain, long number) {

    public enum What {
        /// The journal knows of a file of heads that is not there.
        HEADS_MISSING,
        HEADS_UNREADABLE,
        /// Lines were cut off the file of heads.
        HEADS_SHORTER,
        /// The file of heads was overwritten.
        HEADS_CHANGED,
        /// The second place knows another key of this shop.
        OTHER_KEY,
        /// The journal signed another entry of this number.
        REPLACED,
        /// The journal ends before this entry: it was cut, or an older state of the shop was put back.
        OLDER,
        /// The second place is out of reach or has no file: nothing can be compared with it.
        PLACE_SILENT,
        /// The file of heads is not the one that was time-stamped.
        TIMESTAMP_DIFFERS
    }

    static OutsideFinding of(What what, Object place) {
        return new OutsideFinding(what, place.toString(), null, 0);
    }

    /// Whether it shows that something was changed; otherwise it only cannot be told.
    public boolean isFault() {
        return what != What.PLACE_SILENT;
    }

    public String sentence(Language language) {
        var texts = Texts.of("journal", language);
        var of = chain == null ? "" : chain.till() + " " + texts.get("journal.chain." + chain.chain());
        return texts.get("journal.outside." + what.name(), place, of, number);
    }
}
