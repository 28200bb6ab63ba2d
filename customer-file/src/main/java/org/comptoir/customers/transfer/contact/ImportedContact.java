package org.comptoir.customers.transfer.contact;

import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.photo.Photo;
import org.jspecify.annotations.Nullable;

/// A contact that was read without error.
///
/// @param number our own customer number if the file was exported by this program; else empty
/// @param photo the picture in the file, if any; pictures on the web are never fetched
public record ImportedContact(
        int row,
        CustomerDetails details,
        String number,
        @Nullable Photo photo) implements ReadContact {

    public ImportedContact with(CustomerDetails changed) {
        return new ImportedContact(row, changed, number, photo);
    }
}
