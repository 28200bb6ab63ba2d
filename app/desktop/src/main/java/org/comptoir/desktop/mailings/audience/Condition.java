package org.comptoir.desktop.mailings.audience;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A condition while it is put together: each kind reads the value it needs. It takes part once it says something.
public final class Condition {

    private static final Pattern POINTS = Pattern.compile("[1-9][0-9]{0,8}");

    private final ConditionKind kind;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final IntegerProperty months = new SimpleIntegerProperty(this, "months", 6);
    private final ObjectProperty<Month> month;
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(this, "amount");

    /// @param today from which days and months are proposed
    Condition(ConditionKind kind, LocalDate today) {
        this.kind = kind;
        month = new SimpleObjectProperty<>(this, "month", today.getMonth());
        from.set(today.minusMonths(6));
        to.set(today);
    }

    static Condition of(Criterion criterion, LocalDate today) {
        var condition = new Condition(ConditionKind.of(criterion), today);
        switch (criterion) {
            case Criterion.HasTag(var tag) -> condition.words.set(tag);
            case Criterion.LivesIn(var town) -> condition.words.set(town);
            case Criterion.BoughtBetween(var first, var last) -> {
                condition.from.set(first);
                condition.to.set(last);
            }
            case Criterion.BoughtWithin(var count) -> condition.months.set(count);
            case Criterion.NoPurchaseSince(var day) -> condition.from.set(day);
            case Criterion.NotSeenFor(var count) -> condition.months.set(count);
            case Criterion.BirthdayIn(var born) -> condition.month.set(born);
            case Criterion.PointsAtLeast(var points) -> condition.words.set(Integer.toString(points));
            case Criterion.SpentAtLeast(var spent) -> condition.amount.set(spent);
        }
        return condition;
    }

    /// Nothing while its value is not complete.
    Optional<Criterion> criterion() {
        return switch (kind) {
            case TAG -> spoken().map(Criterion.HasTag::new);
            case TOWN -> spoken().map(Criterion.LivesIn::new);
            case BOUGHT_WITHIN -> Optional.of(new Criterion.BoughtWithin(months.get()));
            case NOT_SEEN_FOR -> Optional.of(new Criterion.NotSeenFor(months.get()));
            case BOUGHT_BETWEEN -> period();
            case NOT_SEEN_SINCE -> Optional.ofNullable(from.get()).map(Criterion.NoPurchaseSince::new);
            case BIRTHDAY -> Optional.of(new Criterion.BirthdayIn(month.get()));
            case POINTS -> points();
            case SPENT ->
                Optional.ofNullable(amount.get()).filter(Money::isPositive).map(Criterion.SpentAtLeast::new);
        };
    }

    private Optional<String> spoken() {
        var said = words.get().strip();
        return Optional.of(said).filter(any -> !any.isEmpty() && any.length() <= Criterion.MAX_WORDS_LENGTH);
    }

    private Optional<Criterion> period() {
        var first = from.get();
        var last = to.get();
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Criterion.BoughtBetween(first, last));
    }

    private Optional<Criterion> points() {
        var said = words.get().strip();
        return POINTS.matcher(said).matches()
                ? Optional.of(new Criterion.PointsAtLeast(Integer.parseInt(said)))
                : Optional.empty();
    }

    /// Is told whenever any of its values changes.
    void onChange(Runnable changed) {
        words.addListener((value, before, now) -> changed.run());
        months.addListener((value, before, now) -> changed.run());
        month.addListener((value, before, now) -> changed.run());
        from.addListener((value, before, now) -> changed.run());
        to.addListener((value, before, now) -> changed.run());
        amount.addListener((value, before, now) -> changed.run());
    }

    public ConditionKind kind() {
        return kind;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public IntegerProperty monthsProperty() {
        return months;
    }

    public ObjectProperty<Month> monthProperty() {
        return month;
    }

    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    public ObjectProperty<@Nullable Money> amountProperty() {
        return amount;
    }
}
