package org.comptoir.customers.customer.details;

import org.comptoir.pos.contact.PhoneNumber;

/// One of a customer's telephones.
///
/// @param label what it is for in the words of whoever typed it, such as `work`; may be empty
/// @param preferred whether it is the one to call first; at most one of a customer's is
public record ContactPhone(String label, PhoneNumber number, boolean preferred) {

    public ContactPhone {
        label = label.strip();
    }
}
