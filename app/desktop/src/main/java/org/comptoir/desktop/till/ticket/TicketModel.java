package org.comptoir.desktop.till.ticket;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the ticket shows.
public final class TicketModel {

    /// No line is open.
    public static final int NONE = -1;

    private final ObjectProperty<@Nullable CustomerBadge> customer = new SimpleObjectProperty<>(this, "customer");
    private final ObservableList<LineItem> lines = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private final ObjectProperty<TotalsItem> totals = new SimpleObjectProperty<>(this, "totals", TotalsItem.empty(""));
    private final ObjectProperty<TicketStage> stage = new SimpleObjectProperty<>(this, "stage", TicketStage.OPEN);
    private final ObjectProperty<@Nullable Prompt> prompt = new SimpleObjectProperty<>(this, "prompt");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final ObjectProperty<@Nullable TicketSummary> last = new SimpleObjectProperty<>(this, "last");
    private final ObservableList<TicketSummary> parked = FXCollections.observableArrayList();

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

    public ObjectProperty<TicketStage> stageProperty() {
        return stage;
    }

    /// What the till waits to be told, if anything.
    public ObjectProperty<@Nullable Prompt> promptProperty() {
        return prompt;
    }

    /// What is wrong with the answer that was typed; empty when nothing is.
    public StringProperty faultProperty() {
        return fault;
    }

    /// The last ticket that was sold here, shown while there is no line.
    public ObjectProperty<@Nullable TicketSummary> lastProperty() {
        return last;
    }

    /// The tickets put aside, shown while there is no line.
    public ObservableList<TicketSummary> parked() {
        return parked;
    }
}
