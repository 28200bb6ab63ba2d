package org.comptoir.desktop.till.workplace;

import org.comptoir.pos.contact.CustomerId;

/// Jumps from the till to other screens.
public interface Navigator {

    void openCustomer(CustomerId customer);

    /// Creates the article of an unknown barcode.
    void createArticle(String barcode);

    void openArticles();
}
