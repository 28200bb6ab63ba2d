package org.comptoir.customers.customer.details;

import org.comptoir.pos.contact.PhoneNumber;

/// A telephone number of a customer.
///
/// @param label its use in the words of whoever typed it, such as `work`; may be empty
/// @param preferred whether to call this one first; at most one per customer
public record ContactPhone(String label, PhoneNumber number, boolean preferred) {

    public ContactPhone {
        label = label.strip();
    }
}
