package org.comptoir.desktop.dayend;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderType;
import org.jspecify.annotations.Nullable;

/// What was counted of a means of payment other than cash, and why it differs.
final class TenderCountModel {

    private final TenderType type;
    private final ObjectProperty<@Nullable Money> counted = new SimpleObjectProperty<>(this, "counted");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    TenderCountModel(TenderType type) {
        this.type = type;
    }

    /// Nothing where nobody counted it.
    Optional<TenderCount> count() {
        var typed = counted.get();
        return typed == null ? Optional.empty() : Optional.of(new TenderCount(type, typed, reason.get()));
    }

    void empty() {
        counted.set(null);
        reason.set("");
    }

    TenderType type() {
        return type;
    }

    ObjectProperty<@Nullable Money> countedProperty() {
        return counted;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
