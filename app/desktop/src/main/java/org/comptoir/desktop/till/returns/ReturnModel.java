package org.comptoir.desktop.till.returns;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.pricing.ReturnReasons;

/// The state of the return page.
public final class ReturnModel {

    private final ObjectProperty<ReturnStep> step = new SimpleObjectProperty<>(this, "step", ReturnStep.CLOSED);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final BooleanProperty searching = new SimpleBooleanProperty(this, "searching");
    private final ObservableList<ReceiptHit> receipts = FXCollections.observableArrayList();
    private final StringProperty caption = new SimpleStringProperty(this, "caption", "");
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
    private final StringProperty late = new SimpleStringProperty(this, "late", "");
    private final ObjectProperty<ReturnReasons> reasons =
            new SimpleObjectProperty<>(this, "reasons", ReturnReasons.DEFAULT);
    private final ObservableList<ReturnLine> lines = FXCollections.observableArrayList();

    public ObjectProperty<ReturnStep> stepProperty() {
        return step;
    }

    /// What is typed in the field.
    public StringProperty searchProperty() {
        return search;
    }

    /// Whether receipts are being looked for, so that none found yet means nothing.
    public BooleanProperty searchingProperty() {
        return searching;
    }

    public ObservableList<ReceiptHit> receipts() {
        return receipts;
    }

    /// Number, day and payment of the receipt.
    public StringProperty captionProperty() {
        return caption;
    }

    /// That the last day to return something is over; empty if it is not.
    public StringProperty lateProperty() {
        return late;
    }

    /// The reasons that the shop offers, as last read.
    public ObjectProperty<ReturnReasons> reasonsProperty() {
        return reasons;
    }

    /// How many of its lines are returned.
    public StringProperty chosenProperty() {
        return chosen;
    }

    /// The lines of the receipt.
    public ObservableList<ReturnLine> lines() {
        return lines;
    }
}
