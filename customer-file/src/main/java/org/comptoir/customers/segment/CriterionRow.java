package org.comptoir.customers.segment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.pos.money.Money;

/// A criterion as stored: its kind and its values as plain text, days in ISO 8601, amounts in cents.
@Entity
@Table(name = "segment_criterion")
class CriterionRow {

    @EmbeddedId
    CriterionKey key = CriterionKey.NONE;

    @Column(name = "kind")
    String kind = "";

    @Column(name = "first_value")
    String first = "";

    @Column(name = "second_value")
    String second = "";

    static CriterionRow of(CriterionKey key, Criterion criterion) {
        return switch (criterion) {
            case Criterion.HasTag(var tag) -> row(key, "TAG", tag, "");
            case Criterion.LivesIn(var town) -> row(key, "TOWN", town, "");
            case Criterion.WrittenToIn(var language) -> row(key, "LANGUAGE", language, "");
            case Criterion.BoughtBetween(var from, var to) -> row(key, "BOUGHT_BETWEEN", from, to);
            case Criterion.BoughtWithin(var months) -> row(key, "BOUGHT_WITHIN", months, "");
            case Criterion.NoPurchaseSince(var day) -> row(key, "NOT_SEEN_SINCE", day, "");
            case Criterion.NotSeenFor(var months) -> row(key, "NOT_SEEN_FOR", months, "");
            case Criterion.BirthdayIn(var month) -> row(key, "BIRTHDAY", month.getValue(), "");
            case Criterion.PointsAtLeast(var points) -> row(key, "POINTS", points, "");
            case Criterion.SpentAtLeast(var amount) -> row(key, "SPENT", amount.cents(), "");
            case Criterion.InField(var field, var test) -> row(key, "FIELD", field.value(), test.text());
        };
    }

    private static CriterionRow row(CriterionKey key, String kind, Object first, Object second) {
        var row = new CriterionRow();
        row.key = key;
        row.kind = kind;
        row.first = first.toString();
        row.second = second.toString();
        return row;
    }

    Criterion criterion() {
        return switch (kind) {
            case "TAG" -> new Criterion.HasTag(first);
            case "TOWN" -> new Criterion.LivesIn(first);
            case "LANGUAGE" -> new Criterion.WrittenToIn(first);
            case "BOUGHT_BETWEEN" -> new Criterion.BoughtBetween(LocalDate.parse(first), LocalDate.parse(second));
            case "BOUGHT_WITHIN" -> new Criterion.BoughtWithin(Integer.parseInt(first));
            case "NOT_SEEN_SINCE" -> new Criterion.NoPurchaseSince(LocalDate.parse(first));
            case "NOT_SEEN_FOR" -> new Criterion.NotSeenFor(Integer.parseInt(first));
            case "BIRTHDAY" -> new Criterion.BirthdayIn(Month.of(Integer.parseInt(first)));
            case "POINTS" -> new Criterion.PointsAtLeast(Integer.parseInt(first));
            case "SPENT" -> new Criterion.SpentAtLeast(Money.ofCents(Long.parseLong(first)));
            case "FIELD" -> new Criterion.InField(new FieldId(Long.parseLong(first)), FieldTest.read(second));
            default -> throw new IllegalStateException("a criterion of an unknown kind: " + kind);
        };
    }
}
