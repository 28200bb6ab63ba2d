package org.comptoir.customers.document;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// A document as listed: its name and the newest version, without the content.
///
/// @param name given by staff, at first the file's without its ending
/// @param version the number of the newest version, from 1
/// @param fileName of that version as it came
/// @param mediaType found in the content, and by the file's name where the content leaves it open; such as
///     `application/pdf`
/// @param size in bytes
/// @param sha256 of the content, in hexadecimal digits
/// @param staffName who added that version
public record CustomerDocument(
        CustomerDocumentId id,
        CustomerId customer,
        String name,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String staffName) {

    public DocumentKind kind() {
        return DocumentKind.of(mediaType);
    }

    /// Whether another program may be asked to open it. All else is only saved.
    public boolean canBeOpened() {
        return DocumentOpening.isAllowed(fileName, mediaType);
    }
}
