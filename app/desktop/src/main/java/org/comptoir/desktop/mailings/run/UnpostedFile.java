package org.comptoir.desktop.mailings.run;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.comptoir.customers.letter.MergeData;

/// The file of a mailing that was made last: whoever is in it is pending until somebody says that it was posted.
public final class UnpostedFile {

    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(this, "size");
    private List<MergeData> recipients = List.of();

    void made(List<MergeData> included) {
        recipients = included;
        size.set(included.size());
    }

    void forget() {
        made(List.of());
    }

    List<MergeData> recipients() {
        return recipients;
    }

    /// How many customers are in it; 0 if there is none.
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }
}
