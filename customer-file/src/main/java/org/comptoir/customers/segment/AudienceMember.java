package org.comptoir.customers.segment;

import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.PrintableScripts;

/// A customer as seen by whoever selects recipients.
///
/// @param listName as it appears in lists, family name first
/// @param address where letters go; [PostalAddress#NONE] if unknown
/// @param language ISO 639-1 code, or empty for the shop's own
public record AudienceMember(
        CustomerId id,
        String number,
        CustomerKind kind,
        PersonName name,
        String company,
        String listName,
        PostalAddress address,
        String language) {

    /// Whether the fonts of our paper have the letters of name and address.
    public boolean isPrintable() {
        return PrintableScripts.cover(name.display() + company + address.street() + address.town() + address.region());
    }

    /// The language they are written to in, by its ISO 639-1 code.
    ///
    /// @param shop of those for whom none is known
    public String writtenTo(Language shop) {
        return language.isEmpty() ? shop.code() : language;
    }

    /// The person or the company, as spoken.
    public String displayName() {
        var person = name.display();
        var first = kind == CustomerKind.COMPANY ? company : person;
        var second = kind == CustomerKind.COMPANY ? person : company;
        if (!first.isEmpty()) {
            return first;
        }
        return second.isEmpty() ? listName : second;
    }
}
