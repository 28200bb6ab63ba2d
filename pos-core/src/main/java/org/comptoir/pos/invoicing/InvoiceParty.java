package org.comptoir.pos.invoicing;

import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;

/// The seller or the buyer of an invoice, as they were called when it was issued; texts may be empty, never null.
///
/// @param name of the business, or of a private person
/// @param attention whose hands it is for
/// @param address its country is never empty
/// @param register what else the law wants told of the seller: legal form, capital, register
public record InvoiceParty(
        String name,
        String attention,
        PostalAddress address,
        CompanyNumbers numbers,
        String phone,
        String email,
        String register) {

    public static final int MAX_NAME_LENGTH = 200;

    public InvoiceParty {
        name = name.strip();
        attention = attention.strip();
        if (name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("longer than " + MAX_NAME_LENGTH + " characters");
        }
    }

    /// A buyer, of whom neither telephone nor register is told.
    public static InvoiceParty buyer(String name, String attention, PostalAddress address, CompanyNumbers numbers) {
        return new InvoiceParty(name, attention, address, numbers, "", "", "");
    }

    public boolean isBusiness() {
        return numbers.isBusiness();
    }
}
