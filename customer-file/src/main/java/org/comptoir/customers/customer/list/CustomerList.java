package org.comptoir.customers.customer.list;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.relation.Employment;
import org.comptoir.customers.relation.Employments;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.comptoir.pos.text.Language;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Pages of the customer list, with what each customer bought.
public final class CustomerList {

    /// What a row tells beside names and figures.
    private record Written(String language, String employment) {}

    private final Database database;
    private final Clock clock;
    private final Supplier<Language> shopLanguage;

    /// @param shopLanguage of those for whom no language is known
    public CustomerList(Database database, Clock clock, Supplier<Language> shopLanguage) {
        this.database = database;
        this.clock = clock;
        this.shopLanguage = shopLanguage;
    }

    /// Up to `limit` customers from this offset on, without archived ones.
    public List<ListedCustomer> page(CustomerListing listing, int offset, int limit) {
        var languages = new WrittenLanguages(shopLanguage.get());
        return database.read(session -> {
            var queries = queries(session, languages, listing.language());
            return switch (listing.order()) {
                case BY_NAME -> listed(session, languages, queries.byName(offset, limit));
                case BY_NAME_FROM_Z -> listed(session, languages, fromZ(queries, offset, limit));
                case BY_LAST_PURCHASE -> listed(session, languages, queries, byLastPurchase(queries, offset, limit));
                case BY_OLDEST_PURCHASE ->
                    listed(session, languages, queries, byOldestPurchase(queries, offset, limit));
                case BY_LANGUAGE, BY_LANGUAGE_FROM_Z ->
                    listed(session, languages, byLanguage(session, languages, listing, offset, limit));
            };
        });
    }

    /// How many the list shows.
    public long count(CustomerListing listing) {
        var languages = new WrittenLanguages(shopLanguage.get());
        return database.read(
                session -> queries(session, languages, listing.language()).count());
    }

    /// The languages that customers are written to in, by code.
    public List<LanguageCount> languages() {
        return database.read(session -> new WrittenLanguages(shopLanguage.get()).counts(session));
    }

    /// These customers in this order, such as the results of a search.
    public List<ListedCustomer> forCustomers(Collection<CustomerId> customers) {
        var languages = new WrittenLanguages(shopLanguage.get());
        return database.read(session -> listed(
                session,
                languages,
                new PageQueries(session, List.of()),
                customers.stream().map(CustomerId::value).toList()));
    }

    private static PageQueries queries(StatelessSession session, WrittenLanguages languages, String language) {
        return new PageQueries(session, language.isEmpty() ? List.of() : languages.stored(language));
    }

    /// Read from the other end of the same order, for which there is an index.
    private static List<Object[]> fromZ(PageQueries queries, int offset, int limit) {
        var end = (int) (queries.count() - offset);
        var from = Math.max(0, end - limit);
        return end <= 0 ? List.of() : queries.byName(from, end - from).reversed();
    }

    private static List<Long> byOldestPurchase(PageQueries queries, int offset, int limit) {
        var bought = (int) queries.countBuyers();
        var end = bought - offset;
        var from = Math.max(0, end - limit);
        var buyers =
                end <= 0 ? List.<Long>of() : queries.buyers(from, end - from).reversed();
        var rest = limit - buyers.size();
        return rest == 0
                ? buyers
                : Stream.concat(buyers.stream(), queries.others(Math.max(0, offset - bought), rest).stream())
                        .toList();
    }

    private static List<Long> byLastPurchase(PageQueries queries, int offset, int limit) {
        var buyers = queries.buyers(offset, limit);
        if (buyers.size() == limit) {
            return buyers;
        }
        var from = (int) Math.max(0, offset - queries.countBuyers());
        return Stream.concat(buyers.stream(), queries.others(from, limit - buyers.size()).stream())
                .toList();
    }

    /// One language after the other, each by name.
    private static List<Object[]> byLanguage(
            StatelessSession session, WrittenLanguages languages, CustomerListing listing, int offset, int limit) {
        var counts = new ArrayList<>(languages.counts(session));
        counts.removeIf(counted -> listing.isNarrowed() && !counted.language().equals(listing.language()));
        if (listing.order() == CustomerOrder.BY_LANGUAGE_FROM_Z) {
            Collections.reverse(counts);
        }
        var rows = new ArrayList<Object[]>();
        var before = 0L;
        for (var counted : counts) {
            var from = Math.max(0, offset - before);
            var rest = limit - rows.size();
            if (from < counted.customers() && rest > 0) {
                rows.addAll(queries(session, languages, counted.language()).byName((int) from, rest));
            }
            before += counted.customers();
        }
        return rows;
    }

    private List<ListedCustomer> listed(
            StatelessSession session, WrittenLanguages languages, PageQueries queries, List<Long> ids) {
        var rows = listed(session, languages, queries.rows(ids)).stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    private List<ListedCustomer> listed(StatelessSession session, WrittenLanguages languages, List<Object[]> rows) {
        var customers = rows.stream().map(row -> new CustomerId((Long) row[0])).toList();
        var purchases = new PurchaseHistory(session);
        var last = purchases.lastPurchases(customers);
        var turnover = purchases.turnoverSince(last.keySet(), aYearAgo());
        var employments = Employments.of(session, customers).stream()
                .collect(Collectors.toMap(Employment::person, Employment::summary, (first, next) -> first));
        return rows.stream()
                .map(row -> {
                    var id = new CustomerId((Long) row[0]);
                    var written = new Written(languages.of((String) row[6]), employments.getOrDefault(id, ""));
                    return listed(row, id, written, last.get(id), turnover.getOrDefault(id, Money.ZERO));
                })
                .toList();
    }

    private Instant aYearAgo() {
        return clock.instant().atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    }

    private static ListedCustomer listed(
            Object[] row, CustomerId id, Written written, @Nullable Instant lastPurchase, Money turnover) {
        return new ListedCustomer(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                written.language(),
                written.employment(),
                lastPurchase,
                turnover);
    }
}
