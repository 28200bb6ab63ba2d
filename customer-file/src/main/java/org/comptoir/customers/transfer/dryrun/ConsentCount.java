package org.comptoir.customers.transfer.dryrun;

import java.util.Locale;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.pos.text.Texts;

/// How many consents to a channel, and refusals of it, an import would record.
public record ConsentCount(Channel channel, int yes, int no) {

    static ConsentCount of(ImportedConsent consent) {
        return new ConsentCount(consent.channel(), consent.yes() ? 1 : 0, consent.yes() ? 0 : 1);
    }

    ConsentCount plus(ConsentCount more) {
        return new ConsentCount(channel, yes + more.yes, no + more.no);
    }

    /// From the texts of `exchange`.
    public String text(Texts texts) {
        return texts.get(
                "exchange.consents",
                texts.get("exchange.field.consent_" + channel.name().toLowerCase(Locale.ROOT)),
                yes,
                no);
    }
}
