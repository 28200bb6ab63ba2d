package org.comptoir.desktop.dayend;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.money.Money;

/// The counted number of each note and coin, and their total value.
final class CashCountModel {

    private final SequencedMap<Money, IntegerProperty> counts = new TreeMap<>(Collections.reverseOrder());
    private final ReadOnlyObjectWrapper<Money> total = new ReadOnlyObjectWrapper<>(this, "total", Money.ZERO);

    CashCountModel() {
        for (var denomination : CashCount.DENOMINATIONS) {
            var count = new SimpleIntegerProperty(this, denomination.toDecimal());
            counts.put(denomination, count);
            count.subscribe(ignored -> total.set(count().total()));
        }
    }

    CashCount count() {
        var pieces = new TreeMap<Money, Integer>();
        counts.forEach((denomination, count) -> pieces.put(denomination, count.get()));
        return CashCount.of(pieces);
    }

    void empty() {
        counts.values().forEach(count -> count.set(0));
    }

    SequencedMap<Money, IntegerProperty> counts() {
        return Collections.unmodifiableSequencedMap(counts);
    }

    Money total() {
        return total.get();
    }

    ReadOnlyObjectProperty<Money> totalProperty() {
        return total.getReadOnlyProperty();
    }
}
