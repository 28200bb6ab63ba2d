package org.comptoir.desktop.customers.documents;

import java.util.function.Predicate;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.DocumentKind;

/// Which documents are shown.
enum DocumentFilter {
    ALL(document -> true),
    PDF(document -> document.kind() == DocumentKind.PDF),
    PICTURES(document -> document.kind() == DocumentKind.PICTURE),
    OTHERS(document -> document.kind() != DocumentKind.PDF && document.kind() != DocumentKind.PICTURE);

    private final Predicate<CustomerDocument> shows;

    DocumentFilter(Predicate<CustomerDocument> shows) {
        this.shows = shows;
    }

    boolean shows(CustomerDocument document) {
        return shows.test(document);
    }
}
