package org.comptoir.customers.customer.details;

import org.comptoir.pos.contact.PostalAddress;

/// A postal address of a customer.
///
/// @param label its use in the words of whoever typed it, such as `home`; may be empty
/// @param preferred whether letters go there; at most one per customer
public record ContactAddress(String label, PostalAddress address, boolean preferred) {

    public ContactAddress {
        label = label.strip();
    }
}
