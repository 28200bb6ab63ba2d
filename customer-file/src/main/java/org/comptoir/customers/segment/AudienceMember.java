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
/// @param household the key of the household whose letter this is, on paper; [#ALONE] for their own
/// @param language ISO 639-1 code, or empty for the shop's own
public record AudienceMember(
        CustomerId id,
        String number,
        CustomerKind kind,
        PersonName name,
        String company,
        String listName,
        PostalAddress address,
        long household,
        String language) {

    /// Not the letter of a household.
    public static final long ALONE = 0;

    /// The same as the one who gets the letter of a household.
    public AudienceMember forHousehold(long together) {
        return new AudienceMember(id, number, kind, name, company, listName, address, together, language);
    }

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
