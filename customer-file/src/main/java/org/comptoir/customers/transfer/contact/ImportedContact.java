package org.comptoir.customers.transfer.contact;

import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.transfer.photo.Photo;
import org.jspecify.annotations.Nullable;

/// A contact that was understood.
///
/// @param number of our own customer, when the file was once exported by this program; else empty
/// @param photo its picture, when the file held one; a picture on the web is never fetched
public record ImportedContact(
        int row,
        CustomerDetails details,
        String number,
        @Nullable Photo photo) implements ReadContact {

    public ImportedContact with(CustomerDetails changed) {
        return new ImportedContact(row, changed, number, photo);
    }
}
