package org.comptoir.desktop.dayend;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.DayIncident;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.fiscal.FiscalSettling;
import org.comptoir.shop.fiscal.FiscalText;
import org.jspecify.annotations.Nullable;

/// Settles a fiscal document by hand whose recorder can never say how it ended: asks the owner why, and what is on the
/// paper.
final class FiscalSettleModel {

    static final String REASON = "settle-reason";
    static final String NUMBER = "settle-number";
    private static final String TOPIC = "fiscal-settled";

    private final ScreenContext context;
    private final EndOfDay endOfDay;
    private final PageMessages messages;
    private final ObservableList<DayIncident> incidents;
    private final ObjectProperty<@Nullable SaleNumber> asked = new SimpleObjectProperty<>(this, "asked");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");

    /// @param incidents what is worth a look, which is read again once a document is settled
    FiscalSettleModel(
            ScreenContext context, EndOfDay endOfDay, PageMessages messages, ObservableList<DayIncident> incidents) {
        this.context = context;
        this.endOfDay = endOfDay;
        this.messages = messages;
        this.incidents = incidents;
    }

    /// Whether whoever is signed in may do that.
    boolean isOffered() {
        return context.may(Permission.CHANGE_SETTINGS);
    }

    /// Asks about the documents of a sale.
    void ask(SaleNumber sale) {
        cancel();
        asked.set(sale);
    }

    void cancel() {
        asked.set(null);
        reason.set("");
        number.set("");
        day.set(null);
        messages.fault(REASON, "");
        messages.fault(NUMBER, "");
    }

    void confirm() {
        var sale = asked.get();
        if (sale == null) {
            return;
        }
        var why = reason.get();
        var printed = number.get();
        var dated = day.get();
        messages.fault(REASON, "");
        messages.fault(NUMBER, "");
        context.work(by -> endOfDay.settle(by, sale, why, printed, dated))
                .onSuccess(this::show)
                .start();
    }

    private void show(FiscalSettling settling) {
        var sentence = new FiscalText(context.formats()).of(settling);
        switch (settling) {
            case FiscalSettling.Settled ignored -> {
                messages.done(TOPIC, Message.of(sentence));
                readAgain();
            }
            case FiscalSettling.NothingOpen ignored -> {
                messages.warn(TOPIC, Message.of(sentence));
                readAgain();
            }
            case FiscalSettling.ReasonUnfit ignored -> messages.fault(REASON, sentence);
            case FiscalSettling.NumberUnfit ignored -> messages.fault(NUMBER, sentence);
            case FiscalSettling.SeveralOpen ignored -> messages.fault(NUMBER, sentence);
        }
    }

    private void readAgain() {
        cancel();
        context.work(endOfDay::incidents).onSuccess(incidents::setAll).start();
    }

    /// The sale whose documents are asked about; null if none are.
    ObjectProperty<@Nullable SaleNumber> askedProperty() {
        return asked;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// On the paper; empty if nobody knows it.
    StringProperty numberProperty() {
        return number;
    }

    /// On the paper.
    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    PageMessages messages() {
        return messages;
    }
}
