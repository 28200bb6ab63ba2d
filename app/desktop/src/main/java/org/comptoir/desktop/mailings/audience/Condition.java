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
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// A condition being edited: each kind uses the values it needs. It applies once it is complete.
public final class Condition {

    private static final Pattern POINTS = Pattern.compile("[1-9][0-9]{0,8}");

    private final ConditionKind kind;
    private final StringProperty text = new SimpleStringProperty(this, "words", "");
    private final StringProperty language;
    private final IntegerProperty months = new SimpleIntegerProperty(this, "months", 6);
    private final ObjectProperty<Month> month;
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final FieldQuestion question;
    private final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(this, "amount");

    /// @param today basis for proposed days and months
    /// @param proposed the language proposed
    Condition(ConditionKind kind, LocalDate today, Language proposed) {
        this.kind = kind;
        question = new FieldQuestion(today);
        language = new SimpleStringProperty(this, "language", proposed.code());
        month = new SimpleObjectProperty<>(this, "month", today.getMonth());
        from.set(today.minusMonths(6));
        to.set(today);
    }

    /// @param fields the shop's own
    static Condition of(Criterion criterion, LocalDate today, Language proposed, OwnFields fields) {
        var condition = new Condition(ConditionKind.of(criterion), today, proposed);
        switch (criterion) {
            case Criterion.HasTag(var tag) -> condition.text.set(tag);
            case Criterion.LivesIn(var town) -> condition.text.set(town);
            case Criterion.WrittenToIn(var code) -> condition.language.set(code);
            case Criterion.BoughtBetween(var first, var last) -> {
                condition.from.set(first);
                condition.to.set(last);
            }
            case Criterion.BoughtWithin(var count) -> condition.months.set(count);
            case Criterion.NoPurchaseSince(var day) -> condition.from.set(day);
            case Criterion.NotSeenFor(var count) -> condition.months.set(count);
            case Criterion.BirthdayIn(var born) -> condition.month.set(born);
            case Criterion.PointsAtLeast(var points) -> condition.text.set(Integer.toString(points));
            case Criterion.SpentAtLeast(var spent) -> condition.amount.set(spent);
            case Criterion.InField asked -> condition.question.set(asked, fields);
        }
        return condition;
    }

    /// Empty while its value is incomplete.
    Optional<Criterion> criterion() {
        return switch (kind) {
            case TAG -> text().map(Criterion.HasTag::new);
            case TOWN -> text().map(Criterion.LivesIn::new);
            case LANGUAGE -> Optional.of(new Criterion.WrittenToIn(language.get()));
            case BOUGHT_WITHIN -> Optional.of(new Criterion.BoughtWithin(months.get()));
            case NOT_SEEN_FOR -> Optional.of(new Criterion.NotSeenFor(months.get()));
            case BOUGHT_BETWEEN -> period();
            case NOT_SEEN_SINCE -> Optional.ofNullable(from.get()).map(Criterion.NoPurchaseSince::new);
            case BIRTHDAY -> Optional.of(new Criterion.BirthdayIn(month.get()));
            case POINTS -> points();
            case SPENT ->
                Optional.ofNullable(amount.get()).filter(Money::isPositive).map(Criterion.SpentAtLeast::new);
            case FIELD -> question.criterion();
        };
    }

    private Optional<String> text() {
        var typed = text.get().strip();
        return Optional.of(typed).filter(text -> !text.isEmpty() && text.length() <= Criterion.MAX_WORDS_LENGTH);
    }

    private Optional<Criterion> period() {
        var first = from.get();
        var last = to.get();
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Criterion.BoughtBetween(first, last));
    }

    private Optional<Criterion> points() {
        var typed = text.get().strip();
        return POINTS.matcher(typed).matches()
                ? Optional.of(new Criterion.PointsAtLeast(Integer.parseInt(typed)))
                : Optional.empty();
    }

    /// Called whenever one of its values changes.
    void onChange(Runnable changed) {
        text.addListener((value, before, now) -> changed.run());
        language.addListener((value, before, now) -> changed.run());
        months.addListener((value, before, now) -> changed.run());
        month.addListener((value, before, now) -> changed.run());
        from.addListener((value, before, now) -> changed.run());
        to.addListener((value, before, now) -> changed.run());
        amount.addListener((value, before, now) -> changed.run());
        question.onChange(changed);
    }

    public ConditionKind kind() {
        return kind;
    }

    /// What is asked of one of the shop's own fields.
    public FieldQuestion question() {
        return question;
    }

    public StringProperty wordsProperty() {
        return text;
    }

    /// As an ISO 639-1 code.
    public StringProperty languageProperty() {
        return language;
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
