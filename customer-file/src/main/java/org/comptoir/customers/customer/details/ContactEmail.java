package org.comptoir.customers.customer.details;

import java.util.Locale;

/// An e-mail address of a customer, stored as received even if it is not deliverable: an imported mistake is
/// corrected by a person, never dropped.
///
/// @param label its use in the words of whoever typed it, such as `work`; may be empty
/// @param preferred whether to write to this one first; at most one per customer
public record ContactEmail(String label, String address, boolean preferred) {

    public ContactEmail {
        label = label.strip();
        address = address.strip();
    }

    /// The key for comparing addresses: lower case, because practically every mail server ignores case.
    public String folded() {
        return folded(address);
    }

    public static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
