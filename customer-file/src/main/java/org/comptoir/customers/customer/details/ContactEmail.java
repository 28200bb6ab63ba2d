package org.comptoir.customers.customer.details;

import java.util.Locale;

/// One of a customer's e-mail addresses, kept as it came even where it could not be written to: an imported mistake
/// is put right by a person, never dropped.
///
/// @param label what it is for in the words of whoever typed it, such as `work`; may be empty
/// @param preferred whether it is the one to write to first; at most one of a customer's is
public record ContactEmail(String label, String address, boolean preferred) {

    public ContactEmail {
        label = label.strip();
        address = address.strip();
    }

    /// By which the same address is known again: in small letters, as practically every mail server has it.
    public String folded() {
        return folded(address);
    }

    public static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
