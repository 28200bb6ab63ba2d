package org.comptoir.desktop.dayend;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;

/// What is counted at the day's end: notes and coins, and the totals of other means of payment.
final class DayCountModel {

    private final CashCountModel drawer = new CashCountModel();
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObservableList<TenderCountModel> tenders = FXCollections.observableArrayList();

    DayCount count() {
        return new DayCount(
                drawer.count(),
                reason.get(),
                tenders.stream().flatMap(tender -> tender.count().stream()).toList());
    }

    /// What was counted of a means of payment other than cash.
    Optional<Money> counted(TenderType type) {
        return tenders.stream()
                .filter(tender -> tender.type().equals(type))
                .flatMap(tender -> tender.count().stream())
                .map(TenderCount::counted)
                .findFirst();
    }

    /// Lets these means of payment be counted, too; what was typed already stays.
    void offer(Collection<TenderType> types) {
        var missing = new TreeSet<>(types);
        missing.removeIf(type -> !TenderCount.isCountable(type));
        tenders.forEach(tender -> missing.remove(tender.type()));
        tenders.addAll(missing.stream().map(TenderCountModel::new).toList());
    }

    void empty() {
        drawer.empty();
        reason.set("");
        tenders.forEach(TenderCountModel::empty);
    }

    CashCountModel drawer() {
        return drawer;
    }

    ObservableList<TenderCountModel> tenders() {
        return tenders;
    }

    /// For the difference in cash.
    StringProperty reasonProperty() {
        return reason;
    }
}
