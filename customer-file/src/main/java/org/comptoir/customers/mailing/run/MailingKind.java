package org.comptoir.customers.mailing.run;

import java.util.Locale;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What a mailing is made of; on which channel it goes is another thing.
public enum MailingKind {
    LETTER,
    LABELS,
    VOUCHERS,
    LOYALTY_LIST;

    public String words(Language language) {
        return Texts.of("mailing", language).get("mailing.kind." + name().toLowerCase(Locale.ROOT));
    }
}
