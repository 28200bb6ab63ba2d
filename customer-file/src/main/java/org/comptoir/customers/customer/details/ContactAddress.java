package org.comptoir.customers.customer.details;

import java.util.Arrays;
import java.util.Set;
import org.comptoir.pos.contact.PostalAddress;

/// A postal address of a customer.
///
/// @param label its use in the words of whoever typed it, such as `home`; may be empty
/// @param preferred whether letters go there; at most one per customer
public record ContactAddress(String label, PostalAddress address, boolean preferred) {

    /// As contact cards and people label the address of invoices.
    private static final Set<String> OF_INVOICES =
            Set.of("billing", "invoice", "invoices", "facturation", "facture", "factures", "fatturazione", "fatture");

    public ContactAddress {
        label = label.strip();
    }

    /// Whether invoices go there.
    boolean isOfInvoices() {
        return Arrays.stream(Folding.of(label).split("\\s+")).anyMatch(OF_INVOICES::contains);
    }
}
