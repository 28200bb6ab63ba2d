package org.comptoir.customers.document;

import java.time.Instant;

/// One version of a document.
///
/// @param number from 1
/// @param size in bytes
public record DocumentVersion(
        int number, String fileName, String mediaType, long size, Instant addedAt, String staffName) {

    /// Whether another program may be asked to open it. All else is only saved.
    public boolean canBeOpened() {
        return DocumentOpening.isAllowed(fileName, mediaType);
    }
}
