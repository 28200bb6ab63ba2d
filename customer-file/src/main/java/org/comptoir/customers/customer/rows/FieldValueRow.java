package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A value of one of the shop's own fields, or one of several choices.
@Entity
@Table(name = "customer_value")
non-sealed class FieldValueRow implements PartRow {

    private static final String WORDS = "WORDS";
    private static final String NUMBER = "NUMBER";
    private static final String AMOUNT = "AMOUNT";
    private static final String DAY = "DAY";
    private static final String CHOICE = "CHOICE";
    private static final String CHOICES = "CHOICES";
    private static final String ANSWER = "ANSWER";
    private static final String CUSTOMER = "CUSTOMER";

    @EmbeddedId
    RowKey key = RowKey.NONE;

    @Column(name = "field_id")
    long fieldId;

    @Column(name = "kind")
    String kind = "";

    @Column(name = "words")
    String words = "";

    /// Without accents and capitals, for the criteria of segments.
    @Column(name = "folded")
    String folded = "";

    /// Numbers in millionths, amounts in cents, yes as 1, choices and customers by their ids.
    @Column(name = "whole_value")
    @Nullable
    Long whole;

    @Column(name = "day_value")
    @Nullable
    LocalDate day;

    static List<FieldValueRow> of(long customer, FieldValues values) {
        var rows = new ArrayList<FieldValueRow>();
        values.values().forEach((field, value) -> add(rows, customer, field, value));
        return rows;
    }

    private static void add(List<FieldValueRow> rows, long customer, FieldId field, FieldValue value) {
        switch (value) {
            case FieldValue.Words(var text) -> {
                var row = added(rows, customer, field, WORDS);
                row.words = text;
                row.folded = shortened(Folding.of(text));
            }
            case FieldValue.Quantity(var number) ->
                added(rows, customer, field, NUMBER).whole =
                        number.scaleByPowerOfTen(FieldValue.MAX_SCALE).longValueExact();
            case FieldValue.Amount(var money) -> added(rows, customer, field, AMOUNT).whole = money.cents();
            case FieldValue.Day(var date) -> added(rows, customer, field, DAY).day = date;
            case FieldValue.Choice(var choice) -> added(rows, customer, field, CHOICE).whole = choice;
            case FieldValue.Choices(var choices) ->
                choices.forEach(choice -> added(rows, customer, field, CHOICES).whole = choice);
            case FieldValue.Answer(var yes) -> added(rows, customer, field, ANSWER).whole = yes ? 1L : 0L;
            case FieldValue.Other(var other) -> added(rows, customer, field, CUSTOMER).whole = other.value();
        }
    }

    private static FieldValueRow added(List<FieldValueRow> rows, long customer, FieldId field, String kind) {
        var row = new FieldValueRow();
        row.key = new RowKey(customer, rows.size());
        row.fieldId = field.value();
        row.kind = kind;
        rows.add(row);
        return row;
    }

    /// Folding expands ligatures, so a folded text can be longer than its column.
    private static String shortened(String text) {
        return text.substring(0, Math.min(FieldValue.MAX_LENGTH, text.length()));
    }

    /// @param rows all of one customer
    static FieldValues values(List<FieldValueRow> rows) {
        var values = new LinkedHashMap<FieldId, FieldValue>();
        rows.forEach(row -> values.merge(new FieldId(row.fieldId), row.value(), FieldValueRow::both));
        return values.isEmpty() ? FieldValues.NONE : new FieldValues(values);
    }

    private static FieldValue both(FieldValue before, FieldValue next) {
        return before instanceof FieldValue.Choices(var some) && next instanceof FieldValue.Choices(var others)
                ? new FieldValue.Choices(java.util.stream.Stream.of(some, others)
                        .flatMap(List::stream)
                        .toList())
                : next;
    }

    private FieldValue value() {
        return switch (kind) {
            case WORDS -> new FieldValue.Words(words);
            case NUMBER -> new FieldValue.Quantity(BigDecimal.valueOf(whole(), FieldValue.MAX_SCALE));
            case AMOUNT -> new FieldValue.Amount(Money.ofCents(whole()));
            case DAY -> new FieldValue.Day(Objects.requireNonNull(day));
            case CHOICE -> new FieldValue.Choice(whole());
            case CHOICES -> new FieldValue.Choices(List.of(whole()));
            case ANSWER -> new FieldValue.Answer(whole() == 1);
            case CUSTOMER -> new FieldValue.Other(new CustomerId(whole()));
            default -> throw new IllegalStateException("a value of an unknown kind: " + kind);
        };
    }

    private long whole() {
        return Objects.requireNonNull(whole);
    }

    @Override
    public RowKey key() {
        return key;
    }
}
