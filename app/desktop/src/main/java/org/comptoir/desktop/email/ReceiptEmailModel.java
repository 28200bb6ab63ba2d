package org.comptoir.desktop.email;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where a receipt goes by e-mail, as it is asked.
public final class ReceiptEmailModel {

    private final BooleanProperty offered = new SimpleBooleanProperty(this, "offered");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private Consumer<String> sender = typed -> {};

    /// Asks, and proposes an address.
    ///
    /// @param known may be empty
    void open(String known) {
        fault.set("");
        address.set(known);
        open.set(true);
    }

    /// @return whether it was open
    public boolean close() {
        var wasOpen = open.get();
        open.set(false);
        return wasOpen;
    }

    void onSend(Consumer<String> listener) {
        sender = listener;
    }

    public void send() {
        sender.accept(address.get());
    }

    /// Whether the shop sends e-mails.
    public BooleanProperty offeredProperty() {
        return offered;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty addressProperty() {
        return address;
    }

    /// What is wrong with the address; empty for nothing.
    public StringProperty faultProperty() {
        return fault;
    }
}
