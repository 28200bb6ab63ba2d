package org.comptoir.pos.sales.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.TillId;
import org.hibernate.query.NativeQuery;

/// The condition of one query for sales, as portable SQL about the table `sale s`, and its parameters.
///
/// A list is read by one query where its sales can only be walked through in the order of time. Where a term is narrow,
/// such as a customer, each of its meanings is a query of its own, which an index leads to its few sales: joined by
/// "or"
/// in one query, no index would be used.
final class SaleSelection {

    /// Two clocks in the world are never further apart; business days are compared exactly besides.
    private static final int MAX_DAYS_APART = 2;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private SaleSelection() {}

    /// The queries whose results together are the list; a sale may be the result of several.
    ///
    /// @param isFrequent whether articles sold so often that their sales are found soonest among the newest
    static List<SaleSelection> of(SaleListing listing, Predicate<List<ArticleId>> isFrequent) {
        var narrow = listing.terms().stream().filter(SaleTerm::isNarrow).findFirst();
        if (narrow.isEmpty()) {
            return List.of(new SaleSelection().all(listing.terms()).within(listing));
        }
        var others =
                listing.terms().stream().filter(term -> term != narrow.get()).toList();
        var selections = new ArrayList<SaleSelection>();
        for (var meaning : narrow.get().meanings()) {
            var selection = new SaleSelection().led(meaning, isFrequent).all(others);
            selections.add(meaning instanceof SaleMeaning.OfNumber ? selection : selection.within(listing));
        }
        return selections;
    }

    /// Begins with a condition that an index answers.
    private SaleSelection led(SaleMeaning meaning, Predicate<List<ArticleId>> isFrequent) {
        if (meaning instanceof SaleMeaning.WithArticles(var articles) && !isFrequent.test(articles)) {
            conditions.add(
                    "s.id in (select l.sale_id from sale_line l where " + in("l.article_id", ids(articles)) + ")");
        } else {
            conditions.add(condition(meaning));
        }
        return this;
    }

    private SaleSelection all(List<SaleTerm> terms) {
        terms.forEach(term -> conditions.add(
                term.meanings().isEmpty()
                        ? "1 = 0"
                        : term.meanings().stream().map(this::condition).collect(Collectors.joining(" or ", "(", ")"))));
        return this;
    }

    private String condition(SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.OfNumber(var number) ->
                "(s.till_id = " + value(number.till().value()) + " and s.number = " + value(number.number()) + ")";
            case SaleMeaning.OfAmount(var least, var most) ->
                "s.total_cents between " + value(least.cents()) + " and " + value(most.cents());
            case SaleMeaning.OfCustomers(var customers) ->
                in("s.customer_id", customers.stream().map(CustomerId::value).toList());
            case SaleMeaning.AttachedTo(var customers) ->
                "s.id in (select a.id from sale_attachment a where "
                        + in(
                                "a.customer_id",
                                customers.stream().map(CustomerId::value).toList()) + ")";
            case SaleMeaning.WithArticles(var articles) ->
                "exists (select 1 from sale_line l where l.sale_id = s.id and " + in("l.article_id", ids(articles))
                        + ")";
            case SaleMeaning.BySellers(var sellers) ->
                in("s.staff_id", sellers.stream().map(StaffId::value).toList());
            case SaleMeaning.AtTills(var tills) ->
                in("s.till_id", tills.stream().map(TillId::value).toList());
            case SaleMeaning.PaidBy(var tenders) ->
                paidBy(tenders.stream().map(Enum::name).toList());
            case SaleMeaning.WithReturns() ->
                "exists (select 1 from sale_line l where l.sale_id = s.id and l.returned_number is not null)";
            case SaleMeaning.Anonymous() ->
                "s.customer_id is null and not exists (select 1 from sale_attachment a where a.id = s.id)";
        };
    }

    private String paidBy(List<String> kinds) {
        return "(exists (select 1 from sale_tender t where t.sale_id = s.id and " + in("t.kind", kinds)
                + ") or exists (select 1 from sale_payout p where p.sale_id = s.id and " + in("p.kind", kinds) + "))";
    }

    private static List<Long> ids(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toList();
    }

    /// Nothing is in an empty list, which SQL cannot write.
    private String in(String column, List<?> listed) {
        return listed.isEmpty() ? "1 = 0" : column + " in (" + value(listed) + ")";
    }

    private String value(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /// The time is what the newest sales are found by, the business day is what counts.
    private SaleSelection within(SaleListing listing) {
        if (!listing.isOfAllDays()) {
            conditions.add("s.business_day between " + value(listing.from()) + " and " + value(listing.to()));
            conditions.add("s.sold_at >= " + value(midnight(listing.from().minusDays(MAX_DAYS_APART))));
            conditions.add("s.sold_at < " + value(midnight(listing.to().plusDays(MAX_DAYS_APART))));
        }
        return this;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// Only what comes after a place of the list.
    SaleSelection after(SalePosition position) {
        if (!position.equals(SalePosition.START)) {
            conditions.add("s.sold_at <= " + value(position.soldAt()));
            conditions.add("(s.sold_at < " + value(position.soldAt()) + " or s.id < " + value(position.id()) + ")");
        }
        return this;
    }

    /// With a blank before; empty if all sales are meant.
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                query.setParameterList(name, list);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
