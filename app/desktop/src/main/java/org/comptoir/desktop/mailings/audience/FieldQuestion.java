package org.comptoir.desktop.mailings.audience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.FieldReading;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.FieldTest;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// What is asked of one of the shop's own fields, while it is edited. Ranges are two texts, read as the field reads
/// what is typed into it; one of them may be empty.
public final class FieldQuestion {

    /// The kinds of questions.
    public enum Asks {
        CONTAINS,
        SAYS,
        BETWEEN,
        CHOSEN,
        YES,
        NO,
        KNOWN,
        UNKNOWN
    }

    private final LocalDate today;
    private final ObjectProperty<@Nullable OwnField> field = new SimpleObjectProperty<>(this, "field");
    private final ObjectProperty<Asks> asks = new SimpleObjectProperty<>(this, "asks", Asks.KNOWN);
    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty last = new SimpleStringProperty(this, "last", "");
    private final ObjectProperty<List<Long>> choices = new SimpleObjectProperty<>(this, "choices", List.of());

    FieldQuestion(LocalDate today) {
        this.today = today;
    }

    /// What can be asked of the field.
    List<Asks> offered() {
        var about = field.get();
        if (about == null) {
            return List.of();
        }
        return switch (about.kind()) {
            case TEXT -> List.of(Asks.CONTAINS, Asks.SAYS, Asks.KNOWN, Asks.UNKNOWN);
            case NUMBER, AMOUNT, DATE -> List.of(Asks.BETWEEN, Asks.KNOWN, Asks.UNKNOWN);
            case CHOICE, CHOICES -> List.of(Asks.CHOSEN, Asks.KNOWN, Asks.UNKNOWN);
            case YES_NO -> List.of(Asks.YES, Asks.NO, Asks.KNOWN, Asks.UNKNOWN);
            case CUSTOMER -> List.of(Asks.KNOWN, Asks.UNKNOWN);
        };
    }

    /// Asks of another field, what can be asked of it first.
    public void about(OwnField chosen) {
        field.set(chosen);
        first.set("");
        last.set("");
        choices.set(List.of());
        asks.set(offered().getFirst());
    }

    /// Adds a choice to those asked for, or takes it away.
    void toggle(long choice) {
        var changed = new ArrayList<>(choices.get());
        if (!changed.remove(choice) && changed.size() < FieldTest.Chosen.MAX) {
            changed.add(choice);
        }
        choices.set(List.copyOf(changed));
    }

    void set(Criterion.InField criterion, OwnFields fields) {
        fields.field(criterion.field()).ifPresent(this::about);
        switch (criterion.test()) {
            case FieldTest.Contains(var words) -> words(Asks.CONTAINS, words, "");
            case FieldTest.Says(var words) -> words(Asks.SAYS, words, "");
            case FieldTest.NumberBetween(var from, var to) -> range(from, to, BigDecimal::toPlainString);
            case FieldTest.AmountBetween(var from, var to) -> range(from, to, Money::toDecimal);
            case FieldTest.DayBetween(var from, var to) -> range(from, to, LocalDate::toString);
            case FieldTest.Chosen(var ids) -> {
                choices.set(ids);
                asks.set(Asks.CHOSEN);
            }
            case FieldTest.Answered(var yes) -> asks.set(yes ? Asks.YES : Asks.NO);
            case FieldTest.Known known -> asks.set(Asks.KNOWN);
            case FieldTest.Unknown unknown -> asks.set(Asks.UNKNOWN);
        }
    }

    private <T> void range(@Nullable T from, @Nullable T to, Function<T, String> text) {
        words(Asks.BETWEEN, from == null ? "" : text.apply(from), to == null ? "" : text.apply(to));
    }

    private void words(Asks kind, String from, String to) {
        asks.set(kind);
        first.set(from);
        last.set(to);
    }

    /// Empty while it is incomplete.
    Optional<Criterion> criterion() {
        var about = field.get();
        return about == null ? Optional.empty() : test(about).map(test -> new Criterion.InField(about.id(), test));
    }

    private Optional<FieldTest> test(OwnField about) {
        return switch (asks.get()) {
            case CONTAINS -> words().map(FieldTest.Contains::new);
            case SAYS -> words().map(FieldTest.Says::new);
            case BETWEEN -> between(about);
            case CHOSEN ->
                choices.get().isEmpty() ? Optional.empty() : Optional.of(new FieldTest.Chosen(choices.get()));
            case YES -> Optional.of(new FieldTest.Answered(true));
            case NO -> Optional.of(new FieldTest.Answered(false));
            case KNOWN -> Optional.of(new FieldTest.Known());
            case UNKNOWN -> Optional.of(new FieldTest.Unknown());
        };
    }

    private Optional<String> words() {
        var typed = first.get().strip();
        return Optional.of(typed).filter(words -> !words.isEmpty() && words.length() <= FieldTest.MAX_WORDS_LENGTH);
    }

    private Optional<FieldTest> between(OwnField about) {
        var reader = new FieldReader(today, number -> Optional.empty());
        var from = reader.read(about, first.get());
        var to = reader.read(about, last.get());
        if (from instanceof FieldReading.Unfit || to instanceof FieldReading.Unfit) {
            return Optional.empty();
        }
        return switch (about.kind()) {
            case NUMBER -> range(number(from), number(to), FieldTest.NumberBetween::new);
            case AMOUNT -> range(amount(from), amount(to), FieldTest.AmountBetween::new);
            case DATE -> range(day(from), day(to), FieldTest.DayBetween::new);
            case TEXT, CHOICE, CHOICES, YES_NO, CUSTOMER -> Optional.empty();
        };
    }

    /// Where one end may be open.
    @FunctionalInterface
    private interface RangeTest<T> {
        FieldTest of(@Nullable T from, @Nullable T to);
    }

    private static <T extends Comparable<? super T>> Optional<FieldTest> range(
            @Nullable T from, @Nullable T to, RangeTest<T> test) {
        var isNone = from == null && to == null || from != null && to != null && to.compareTo(from) < 0;
        return isNone ? Optional.empty() : Optional.of(test.of(from, to));
    }

    private static @Nullable BigDecimal number(FieldReading reading) {
        return reading instanceof FieldReading.Known(FieldValue.Quantity(var number)) ? number : null;
    }

    private static @Nullable Money amount(FieldReading reading) {
        return reading instanceof FieldReading.Known(FieldValue.Amount(var money)) ? money : null;
    }

    private static @Nullable LocalDate day(FieldReading reading) {
        return reading instanceof FieldReading.Known(FieldValue.Day(var date)) ? date : null;
    }

    void onChange(Runnable changed) {
        field.addListener((value, before, now) -> changed.run());
        asks.addListener((value, before, now) -> changed.run());
        first.addListener((value, before, now) -> changed.run());
        last.addListener((value, before, now) -> changed.run());
        choices.addListener((value, before, now) -> changed.run());
    }

    public ObjectProperty<@Nullable OwnField> fieldProperty() {
        return field;
    }

    public ObjectProperty<Asks> asksProperty() {
        return asks;
    }

    /// The words, or where the range begins.
    public StringProperty firstProperty() {
        return first;
    }

    /// Where the range ends.
    public StringProperty lastProperty() {
        return last;
    }

    /// The ids of the choices asked for.
    public ObjectProperty<List<Long>> choicesProperty() {
        return choices;
    }
}
