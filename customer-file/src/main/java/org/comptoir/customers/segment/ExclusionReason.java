package org.comptoir.customers.segment;

import java.util.Locale;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Why somebody who meets the criteria is not contacted.
public enum ExclusionReason {
    ARCHIVED,
    /// Refused the channel, or withdrew consent to it.
    REFUSES,
    /// Never asked, on a channel that requires an opt-in.
    NEVER_AGREED,
    /// No street, no town or no postal code.
    ADDRESS_INCOMPLETE,
    /// Name or address in letters that our fonts lack, such as Hebrew, Arabic or Chinese.
    UNPRINTABLE,
    NO_EMAIL,
    NO_PHONE,
    /// Written to in another language than the mailing's, which they were to be left out for.
    OTHER_LANGUAGE,
    /// Somebody reached together with this customer already gets a piece.
    SAME_HOUSEHOLD;

    public String label(Language language) {
        return Texts.of("segment", language).get("segment.left_out." + name().toLowerCase(Locale.ROOT));
    }
}
