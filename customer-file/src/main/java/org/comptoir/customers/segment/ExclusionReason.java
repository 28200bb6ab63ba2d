package org.comptoir.customers.segment;

import java.util.Locale;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Why no letter goes to somebody who meets the criteria.
public enum ExclusionReason {
    ARCHIVED,
    /// Refused letters, or withdrew the consent to them.
    REFUSES,
    /// No street, no town or no postal code.
    ADDRESS_INCOMPLETE,
    /// Somebody of the same name at the same address gets one.
    SAME_HOUSEHOLD;

    public String words(Language language) {
        return Texts.of("segment", language).get("segment.left_out." + name().toLowerCase(Locale.ROOT));
    }
}
