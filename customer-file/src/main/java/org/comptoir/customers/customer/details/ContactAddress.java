package org.comptoir.customers.customer.details;

import org.comptoir.pos.contact.PostalAddress;

/// One of a customer's postal addresses.
///
/// @param label what it is for in the words of whoever typed it, such as `home`; may be empty
/// @param preferred whether letters go there; at most one of a customer's is
public record ContactAddress(String label, PostalAddress address, boolean preferred) {

    public ContactAddress {
        label = label.strip();
    }
}
