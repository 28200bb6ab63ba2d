package org.comptoir.customers.mailing.run;

import java.util.Locale;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What a mailing consists of; the channel it is sent on is independent of it.
public enum MailingKind {
    LETTER,
    LABELS,
    VOUCHERS,
    LOYALTY_LIST;

    public String label(Language language) {
        return Texts.of("mailing", language).get("mailing.kind." + name().toLowerCase(Locale.ROOT));
    }
}
