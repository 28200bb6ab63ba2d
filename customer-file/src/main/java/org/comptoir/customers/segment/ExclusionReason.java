package org.comptoir.customers.segment;

import java.util.Locale;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Why no offer goes to somebody who meets the criteria.
public enum ExclusionReason {
    ARCHIVED,
    /// Refused the channel, or withdrew the consent to it.
    REFUSES,
    /// Was never asked, on a channel that needs a yes.
    NEVER_AGREED,
    /// No street, no town or no postal code.
    ADDRESS_INCOMPLETE,
    NO_EMAIL,
    NO_PHONE,
    /// Somebody who is reached together with this customer gets one.
    SAME_HOUSEHOLD;

    public String words(Language language) {
        return Texts.of("segment", language).get("segment.left_out." + name().toLowerCase(Locale.ROOT));
    }
}
