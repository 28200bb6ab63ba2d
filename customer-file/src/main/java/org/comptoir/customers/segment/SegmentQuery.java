package org.comptoir.customers.segment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.sales.PurchaseSql;
import org.comptoir.pos.text.Language;
import org.hibernate.query.CommonQueryContract;

/// Translates criteria into the conditions of one query on `customer c`, in SQL that both engines plan well:
/// conditions on many rows join one grouped table, conditions on an index use `exists`.
final class SegmentQuery {

    private static final int SPENT_MONTHS = 12;
    private static final String CUSTOMER = "c.id";

    private final Clock clock;
    private final Language shopLanguage;
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    SegmentQuery(List<Criterion> criteria, Clock clock, Language shopLanguage) {
        this.clock = clock;
        this.shopLanguage = shopLanguage;
        criteria.stream().distinct().forEach(this::add);
    }

    String joins() {
        return joins.toString();
    }

    /// Starts with `and` unless empty.
    String conditions() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    void fill(CommonQueryContract query) {
        values.forEach(query::setParameter);
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case Criterion.HasTag(var tag) ->
                has("customer_tag t", "t.customer_id = c.id and t.folded = " + value(Folding.of(tag)));
            case Criterion.LivesIn(var town) ->
                has("customer_address w", "w.customer_id = c.id and w.town_folded = " + value(Folding.of(town)));
            case Criterion.WrittenToIn(var language) -> conditions.add(writtenToIn(language));
            case Criterion.BoughtBetween(var from, var to) -> bought(start(from), start(to.plusDays(1)));
            case Criterion.BoughtWithin(var months) -> bought(start(monthsAgo(months)), start(today().plusDays(1)));
            case Criterion.NoPurchaseSince(var day) -> notSeen(start(day));
            case Criterion.NotSeenFor(var months) -> notSeen(start(monthsAgo(months)));
            case Criterion.BirthdayIn(var month) -> conditions.add("c.birth_month = " + value(month.getValue()));
            case Criterion.PointsAtLeast(var points) ->
                has("points_balance b", "b.customer_id = c.id and b.points >= " + value(points));
            case Criterion.SpentAtLeast(var amount) -> spent(amount.cents());
            case Criterion.InField inField -> conditions.add(new FieldCondition(this::value).of(inField));
        }
    }

    private void has(String table, String condition) {
        conditions.add("exists (select 1 from " + table + " where " + condition + ")");
    }

    private String writtenToIn(String language) {
        var named = "c.language = " + value(language);
        return language.equals(shopLanguage.code()) ? "(" + named + " or c.language = '')" : named;
    }

    private void bought(Instant from, Instant before) {
        conditions.add(PurchaseSql.boughtBetween(CUSTOMER, value(from), value(before)));
    }

    private void notSeen(Instant since) {
        conditions.add("c.created_at < " + value(since));
        conditions.add("not " + PurchaseSql.boughtSince(CUSTOMER, value(since)));
    }

    private void spent(long cents) {
        var table = "spent" + values.size();
        joins.append(" join ")
                .append(PurchaseSql.buyersFor(value(cents), value(start(monthsAgo(SPENT_MONTHS)))))
                .append(" ")
                .append(table)
                .append(" on ")
                .append(table)
                .append(".buyer = ")
                .append(CUSTOMER);
    }

    private String value(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate monthsAgo(int months) {
        return today().minusMonths(months);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
