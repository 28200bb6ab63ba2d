package org.comptoir.desktop.till.ticket;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the ticket view.
public final class TicketModel {

    /// No line is selected.
    public static final int NONE = -1;

    private final ObjectProperty<@Nullable CustomerBadge> customer = new SimpleObjectProperty<>(this, "customer");
    private final ObservableList<LineItem> lines = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private final ObjectProperty<TotalsItem> totals = new SimpleObjectProperty<>(this, "totals", TotalsItem.empty(""));
    private final ObjectProperty<TicketStage> stage = new SimpleObjectProperty<>(this, "stage", TicketStage.OPEN);
    private final ObjectProperty<@Nullable Prompt> prompt = new SimpleObjectProperty<>(this, "prompt");
    private final BooleanProperty lottery = new SimpleBooleanProperty(this, "lottery");
    private final BooleanProperty charged = new SimpleBooleanProperty(this, "charged");
    private final StringProperty missing = new SimpleStringProperty(this, "missing", "");
    private final BooleanProperty undoable = new SimpleBooleanProperty(this, "undoable");
    private final BooleanProperty redoable = new SimpleBooleanProperty(this, "redoable");
    private final BooleanProperty checking = new SimpleBooleanProperty(this, "checking");
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final ObjectProperty<@Nullable TicketSummary> last = new SimpleObjectProperty<>(this, "last");
    private final ObservableList<TicketSummary> parked = FXCollections.observableArrayList();

    public ObjectProperty<@Nullable CustomerBadge> customerProperty() {
        return customer;
    }

    public ObservableList<LineItem> lines() {
        return lines;
    }

    /// The index of the selected line, or [#NONE].
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public ObjectProperty<TotalsItem> totalsProperty() {
        return totals;
    }

    public ObjectProperty<TicketStage> stageProperty() {
        return stage;
    }

    /// The current question, if any.
    public ObjectProperty<@Nullable Prompt> promptProperty() {
        return prompt;
    }

    /// Answers the current question; a problem with the answer is shown and the question stays open.
    void answer(String text) {
        var asked = prompt.get();
        if (asked == null) {
            return;
        }
        fault.set("");
        var problem = asked.answer().apply(text);
        if (problem.isPresent()) {
            problem.filter(words -> !words.isEmpty()).ifPresent(fault::set);
        } else if (prompt.get() == asked) {
            prompt.set(null);
        }
    }

    /// Whether a card was, or may have been, charged for it before the program was started: its payment goes on then.
    public BooleanProperty chargedProperty() {
        return charged;
    }

    /// The detail of the customer that may be asked for; empty for none.
    public StringProperty missingProperty() {
        return missing;
    }

    /// Whether a change of this ticket can be undone.
    public BooleanProperty undoableProperty() {
        return undoable;
    }

    /// Whether a change that was undone can be done again.
    public BooleanProperty redoableProperty() {
        return redoable;
    }

    /// Whether the answer is being checked in the background.
    public BooleanProperty checkingProperty() {
        return checking;
    }

    /// The problem with the answer; empty if there is none.
    public StringProperty faultProperty() {
        return fault;
    }

    /// The last sale of this till, shown instead of an empty ticket.
    public ObjectProperty<@Nullable TicketSummary> lastProperty() {
        return last;
    }

    /// The parked tickets, shown instead of an empty ticket.
    public ObservableList<TicketSummary> parked() {
        return parked;
    }

    /// Whether a lottery code can be taken for the ticket.
    public BooleanProperty lotteryProperty() {
        return lottery;
    }
}
