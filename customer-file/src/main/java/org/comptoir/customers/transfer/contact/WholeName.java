package org.comptoir.customers.transfer.contact;

import org.comptoir.pos.contact.PersonName;

/// A name that was written in one piece, taken apart.
///
/// @param company the company's name if a legal form says that it is one; else empty
/// @param guessed whether nothing but the order of the words says which of them is the family name
public record WholeName(PersonName name, String company, boolean guessed) {

    static final WholeName NONE = new WholeName(PersonName.NONE, "", false);

    static WholeName ofCompany(String company) {
        return new WholeName(PersonName.NONE, company, false);
    }
}
