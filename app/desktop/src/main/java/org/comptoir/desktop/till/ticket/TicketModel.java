package org.comptoir.desktop.till.ticket;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the ticket shows.
public final class TicketModel {

    public static final int NONE = -1;

    private final ObjectProperty<@Nullable CustomerBadge> customer = new SimpleObjectProperty<>(this, "customer");
    private final ObservableList<LineItem> lines = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private final ObjectProperty<TotalsItem> totals = new SimpleObjectProperty<>(this, "totals", TotalsItem.empty(""));

    public ObjectProperty<@Nullable CustomerBadge> customerProperty() {
        return customer;
    }

    public ObservableList<LineItem> lines() {
        return lines;
    }

    /// The index of the line that is open, or [#NONE].
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public ObjectProperty<TotalsItem> totalsProperty() {
        return totals;
    }
}
