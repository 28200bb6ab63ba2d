package org.comptoir.pos.suppliers;

import java.util.Optional;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PostalAddress;

/// The editable data of a supplier; everything but the name may be empty.
///
/// @param contactName the contact person
/// @param phone as typed
/// @param address stored without region, which letters to suppliers do not need
public record SupplierDetails(
        String name, String contactName, String phone, String email, PostalAddress address, String notes) {

    public SupplierDetails {
        name = clean(name);
        contactName = clean(contactName);
        phone = clean(phone);
        email = clean(email);
        notes = notes.replace("\u0000", "").strip();
    }

    public static SupplierDetails of(String name) {
        return new SupplierDetails(name, "", "", "", PostalAddress.NONE, "");
    }

    /// The first problem with the data itself, if any.
    public Optional<SupplierProblem> problem() {
        if (name.isEmpty()) {
            return Optional.of(SupplierProblem.NAME_MISSING);
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            return Optional.of(SupplierProblem.NO_EMAIL_ADDRESS);
        }
        return isTooLong() ? Optional.of(SupplierProblem.TOO_LONG) : Optional.empty();
    }

    /// The lengths of the columns.
    private boolean isTooLong() {
        return name.length() > 120
                || contactName.length() > 120
                || phone.length() > 40
                || address.street().length() > 200
                || address.postalCode().length() > 20
                || address.town().length() > 80
                || address.country().length() > 2
                || notes.length() > 4000;
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
