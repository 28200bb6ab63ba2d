package org.comptoir.pos.sales.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.TillId;
import org.hibernate.query.NativeQuery;

/// The condition of one query for sales, as portable SQL about the table `sale s`, and its parameters.
///
/// Where a term leads to few sales, each of its meanings is a query of its own, which an index answers: joined by "or"
/// in one query, no index would be used. All other lists are walked through in the order of time, a stretch at a time.
final class SaleSelection {

    /// Two clocks in the world are never further apart; business days are compared exactly besides.
    private static final int MAX_DAYS_APART = 2;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private SaleSelection() {}

    /// Finds the few sales that a meaning leads to.
    @FunctionalInterface
    interface FewSales {

        /// The ids; empty if they are many.
        Optional<List<Long>> of(SaleMeaning meaning);
    }

    /// The queries whose results together are the list, if a term leads to few sales; a sale may be the result of
    /// several.
    static Optional<List<SaleSelection>> narrow(SaleListing listing, FewSales few) {
        for (var term : listing.terms()) {
            var selections = led(listing, term, few);
            if (selections.isPresent()) {
                return selections;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<SaleSelection>> led(SaleListing listing, SaleTerm term, FewSales few) {
        var others = listing.terms().stream().filter(other -> other != term).toList();
        var selections = new ArrayList<SaleSelection>();
        for (var meaning : term.meanings()) {
            if (isAnsweredByAnIndex(meaning)) {
                var selection = new SaleSelection();
                selection.conditions.add(selection.condition(meaning));
                selection.all(others);
                selections.add(meaning.isByNumber() ? selection : selection.within(listing));
                continue;
            }
            var ids = few.of(meaning);
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            Chunks.of(ids.get()).stream()
                    .map(some -> new SaleSelection().oneOf(some).all(others))
                    .map(selection -> meaning.isByNumber() ? selection : selection.within(listing))
                    .forEach(selections::add);
        }
        return Optional.of(selections);
    }

    private static boolean isAnsweredByAnIndex(SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.OfNumber ignored -> true;
            case SaleMeaning.OfInvoice ignored -> false;
            case SaleMeaning.OfAmount ignored -> true;
            case SaleMeaning.OfCustomers ignored -> true;
            case SaleMeaning.AttachedTo ignored -> true;
            case SaleMeaning.WithArticles ignored -> false;
            case SaleMeaning.BySellers ignored -> false;
            case SaleMeaning.AtTills ignored -> false;
            case SaleMeaning.PaidBy ignored -> false;
            case SaleMeaning.WithReturns ignored -> false;
            case SaleMeaning.Anonymous ignored -> false;
            case SaleMeaning.Invoiced ignored -> false;
        };
    }

    /// The whole list in one query.
    static SaleSelection of(SaleListing listing) {
        return new SaleSelection().all(listing.terms()).within(listing);
    }

    /// All sales of the days of a list, whatever else it asks.
    static SaleSelection ofDays(SaleListing listing) {
        return new SaleSelection().within(listing);
    }

    private SaleSelection oneOf(List<Long> ids) {
        conditions.add(in("s.id", ids));
        return this;
    }

    /// Only what was sold from one moment on and before another.
    SaleSelection between(Instant begin, Instant end) {
        conditions.add("s.sold_at >= " + value(begin));
        conditions.add("s.sold_at < " + value(end));
        return this;
    }

    /// What has to be asked of each sale stands beside a falsehood: Derby would otherwise turn it into a join, begin
    /// with all lines of an article, and sort them.
    private SaleSelection all(List<SaleTerm> terms) {
        terms.forEach(term ->
                conditions.add(Stream.concat(term.meanings().stream().map(this::condition), Stream.of("1 = 0"))
                        .collect(Collectors.joining(" or ", "(", ")"))));
        return this;
    }

    /// Before it nothing of a list was sold.
    static Instant begin(SaleListing listing) {
        return midnight(listing.from().minusDays(MAX_DAYS_APART));
    }

    private String condition(SaleMeaning meaning) {
        return switch (meaning) {
            case SaleMeaning.OfNumber(var number) ->
                "(s.till_id = " + value(number.till().value()) + " and s.number = " + value(number.number()) + ")";
            case SaleMeaning.OfInvoice(var number) ->
                "exists (select 1 from invoice i where i.sale_till = s.till_id and i.sale_number = s.number"
                        + " and i.till_id = " + value(number.till().value()) + " and i.number = "
                        + value(number.number()) + ")";
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
            case SaleMeaning.Invoiced() ->
                "exists (select 1 from invoice i where i.sale_till = s.till_id and i.sale_number = s.number)";
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
            conditions.add("s.sold_at >= " + value(begin(listing)));
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
