package org.comptoir.desktop.shell;

import java.nio.file.Path;
import org.comptoir.pos.contact.CustomerId;

/// The ways from one screen to another. To be called on the thread of the screen.
public interface Navigator {

    /// Shows the customer's record.
    void openCustomer(CustomerId customer);

    /// Puts the customer on the ticket.
    void sellTo(CustomerId customer);

    /// Opens the articles for a shop without any.
    void openArticles();

    /// Begins an article that has this barcode.
    void createArticle(String barcode);

    /// Shows a file in the system's own program for it.
    void openFile(Path file);
}
