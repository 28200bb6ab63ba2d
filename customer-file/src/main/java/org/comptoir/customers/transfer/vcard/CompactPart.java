package org.comptoir.customers.transfer.vcard;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// What a compact card tells of a customer; the most useful first, which is the order in which room is given.
public enum CompactPart {
    NAME,
    PHONE,
    COMPANY,
    EMAIL,
    ROLE,
    ADDRESS,
    OTHER_PHONES;

    /// @param texts those of `contactcode`
    String label(Texts texts) {
        return texts.get("contactcode.part." + name().toLowerCase(Locale.ROOT));
    }
}
