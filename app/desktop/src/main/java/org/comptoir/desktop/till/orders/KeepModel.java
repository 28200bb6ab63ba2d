package org.comptoir.desktop.till.orders;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.OrderNumber;
import org.jspecify.annotations.Nullable;

/// What is asked before a ticket is kept.
public final class KeepModel {

    private final ObjectProperty<OrderNumber.@Nullable Kind> opened = new SimpleObjectProperty<>(this, "opened");
    private final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>(this, "lastDay");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty shelf = new SimpleStringProperty(this, "shelf", "");
    private final ObjectProperty<@Nullable Money> deposit = new SimpleObjectProperty<>(this, "deposit");
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /// What the ticket is to become; null while nothing is asked.
    public ObjectProperty<OrderNumber.@Nullable Kind> openedProperty() {
        return opened;
    }

    public ObjectProperty<@Nullable LocalDate> lastDayProperty() {
        return lastDay;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty shelfProperty() {
        return shelf;
    }

    /// What is paid in advance now; null for nothing.
    public ObjectProperty<@Nullable Money> depositProperty() {
        return deposit;
    }

    /// Why it was not kept.
    public StringProperty problemProperty() {
        return problem;
    }

    /// For whom, and how much it is.
    StringProperty summaryProperty() {
        return summary;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    void open(OrderNumber.Kind kind, LocalDate until) {
        lastDay.set(until);
        note.set("");
        shelf.set("");
        deposit.set(null);
        problem.set("");
        opened.set(kind);
    }
}
