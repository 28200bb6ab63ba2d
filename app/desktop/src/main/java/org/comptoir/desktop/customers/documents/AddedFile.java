package org.comptoir.desktop.customers.documents;

import java.util.stream.Stream;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.jspecify.annotations.Nullable;

/// A file that was to be kept with a customer.
///
/// @param result null if the file could not be read
record AddedFile(String name, @Nullable CustomerDocumentResult result) {

    Stream<CustomerDocument> kept() {
        return result instanceof CustomerDocumentResult.Kept(var document) ? Stream.of(document) : Stream.of();
    }

    boolean isRefused() {
        return result == null || result instanceof CustomerDocumentResult.Refused;
    }
}
