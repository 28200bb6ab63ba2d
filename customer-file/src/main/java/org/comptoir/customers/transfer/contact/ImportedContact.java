package org.comptoir.customers.transfer.contact;

import java.util.List;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.photo.Photo;
import org.jspecify.annotations.Nullable;

/// A contact that was read without error.
///
/// @param number our own customer number if the file was exported by this program; else empty
/// @param photo the picture in the file, if any; pictures on the web are never fetched
/// @param notices what was repaired, guessed or could not be read as what its field holds
/// @param consents to being contacted, as the file states them
public record ImportedContact(
        int row,
        CustomerDetails details,
        String number,
        @Nullable Photo photo,
        List<RowNotice> notices,
        List<ImportedConsent> consents)
        implements ReadContact {

    public ImportedContact {
        notices = List.copyOf(notices);
        consents = List.copyOf(consents);
    }

    public ImportedContact(int row, CustomerDetails details, String number, @Nullable Photo photo) {
        this(row, details, number, photo, List.of(), List.of());
    }

    public ImportedContact with(CustomerDetails changed) {
        return new ImportedContact(row, changed, number, photo, notices, consents);
    }
}
