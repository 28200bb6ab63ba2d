package org.comptoir.pos.sales.listing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/// Reads the list of sales within one transaction.
final class SaleListReader {

    /// The stretch of time that is walked through first; each further one is longer.
    private static final Duration FIRST_STRETCH = Duration.ofDays(7);

    private static final int TIMES_LONGER = 4;

    private static final String ROWS = """
            select s.id as sale, s.business_day as sold_on, s.customer_id as customer, s.till_id as till_letters,
                s.number as ticket, s.request_id as request, s.sold_at as sold, s.till as till_name,
                s.staff_name as seller, s.customer_name as customer_name, s.articles as articles,
                s.discount_cents as discount, s.total_cents as total, s.signature as signature
            from sale s""";

    private static final String NEWEST_FIRST = " order by s.sold_at desc, s.id desc";

    private static final String DAYS = """
            select s.business_day as sold_on, count(*) as sales, sum(s.total_cents) as total,
                sum(case when s.total_cents < 0 then 1 else 0 end) as refunds,
                sum(case when s.total_cents < 0 then s.total_cents else 0 end) as refunded
            from sale s""";

    private static final String SUMS =
            "select s.id as sale, s.business_day as sold_on, s.total_cents as total from sale s";

    private static final String TENDERS = """
            select t.sale_id as sale, t.kind as kind from sale_tender t where t.sale_id in (:sales)
            order by t.sale_id, t.position""";

    private static final String PAYOUTS = """
            select p.sale_id as sale, p.kind as kind from sale_payout p where p.sale_id in (:sales)
            order by p.sale_id, p.position""";

    private static final String WITH_RETURNS = """
            select distinct l.sale_id as sale from sale_line l
            where l.sale_id in (:sales) and l.returned_number is not null""";

    private static final String ATTACHED = """
            select a.id as sale, a.customer_id as customer, a.customer_name as name from sale_attachment a
            where a.id in (:sales)""";

    private static final String CAME_BACK = """
            select distinct l.returned_number as ticket from sale_line l
            where l.returned_till = :till and l.returned_number in (:numbers)""";

    private record Row(long id, LocalDate day, @Nullable SaleCustomer customer, SaleSummary sale) {

        static Row of(Object[] row) {
            var customer = (Long) row[2];
            var name = (String) row[9];
            return new Row(
                    (Long) row[0],
                    (LocalDate) row[1],
                    customer == null ? null : new SaleCustomer(new CustomerId(customer), name),
                    new SaleSummary(
                            new SaleNumber(new TillId((String) row[3]), (Long) row[4]),
                            UUID.fromString((String) row[5]),
                            (Instant) row[6],
                            (String) row[7],
                            (String) row[8],
                            name,
                            (Integer) row[10],
                            Money.ofCents((Long) row[11]),
                            Money.ofCents((Long) row[12]),
                            (String) row[13]));
        }

        SalePosition position() {
            return new SalePosition(sale.soldAt(), id);
        }
    }

    private final StatelessSession session;

    SaleListReader(StatelessSession session) {
        this.session = session;
    }

    List<ListedSale> page(SaleListing listing, SalePosition after, int limit) {
        var narrow = SaleSelection.narrow(listing, new FewSalesReader(session));
        if (narrow.isEmpty()) {
            return complete(walk(listing, after, limit));
        }
        var found = new TreeMap<SalePosition, Row>(SalePosition.NEWEST_FIRST);
        for (var selection : narrow.get()) {
            rows(selection.after(after), limit).forEach(row -> found.put(row.position(), row));
        }
        return complete(found.values().stream().limit(limit).toList());
    }

    /// Walks from the newest sale to the oldest. A stretch of time bounds what the engine reads and sorts, whatever is
    /// asked of each sale; what is found often is found in the first.
    private List<Row> walk(SaleListing listing, SalePosition after, int limit) {
        if (listing.terms().isEmpty()) {
            return rows(SaleSelection.of(listing).after(after), limit);
        }
        var newest = rows(SaleSelection.ofDays(listing).after(after), 1);
        if (newest.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Row>();
        var first = SaleSelection.begin(listing);
        var end = newest.getFirst().sale().soldAt().plusMillis(1);
        var stretch = FIRST_STRETCH;
        while (found.size() < limit && end.isAfter(first)) {
            var begin = end.minus(stretch).isBefore(first) ? first : end.minus(stretch);
            found.addAll(rows(SaleSelection.of(listing).after(after).between(begin, end), limit - found.size()));
            end = begin;
            stretch = stretch.multipliedBy(TIMES_LONGER);
        }
        return found;
    }

    private List<Row> rows(SaleSelection selection, int limit) {
        var query = session.createNativeQuery(ROWS + selection.where() + NEWEST_FIRST, Object[].class)
                .addScalar("sale", StandardBasicTypes.LONG)
                .addScalar("sold_on", StandardBasicTypes.LOCAL_DATE)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("till_letters", StandardBasicTypes.STRING)
                .addScalar("ticket", StandardBasicTypes.LONG)
                .addScalar("request", StandardBasicTypes.STRING)
                .addScalar("sold", StandardBasicTypes.INSTANT)
                .addScalar("till_name", StandardBasicTypes.STRING)
                .addScalar("seller", StandardBasicTypes.STRING)
                .addScalar("customer_name", StandardBasicTypes.STRING)
                .addScalar("articles", StandardBasicTypes.INTEGER)
                .addScalar("discount", StandardBasicTypes.LONG)
                .addScalar("total", StandardBasicTypes.LONG)
                .addScalar("signature", StandardBasicTypes.STRING);
        return selection.bind(query).setMaxResults(limit).getResultList().stream()
                .map(Row::of)
                .toList();
    }

    /// The business days with sales, newest first.
    List<DayOfSales> days(SaleListing listing) {
        var days = SaleSelection.narrow(listing, new FewSalesReader(session))
                .map(this::addUp)
                .orElseGet(() -> addedUp(SaleSelection.of(listing)));
        return days.stream()
                .sorted(Comparator.comparing(DayOfSales::day).reversed())
                .toList();
    }

    private List<DayOfSales> addedUp(SaleSelection selection) {
        var query = session.createNativeQuery(DAYS + selection.where() + " group by s.business_day", Object[].class)
                .addScalar("sold_on", StandardBasicTypes.LOCAL_DATE)
                .addScalar("sales", StandardBasicTypes.INTEGER)
                .addScalar("total", StandardBasicTypes.LONG)
                .addScalar("refunds", StandardBasicTypes.INTEGER)
                .addScalar("refunded", StandardBasicTypes.LONG);
        return selection.bind(query).getResultList().stream()
                .map(row -> new DayOfSales(
                        (LocalDate) row[0],
                        (Integer) row[1],
                        Money.ofCents((Long) row[2]),
                        (Integer) row[3],
                        Money.ofCents((Long) row[4])))
                .toList();
    }

    /// A sale found by several queries counts once.
    private List<DayOfSales> addUp(List<SaleSelection> selections) {
        var counted = new HashSet<Long>();
        var days = new HashMap<LocalDate, DayOfSales>();
        for (var selection : selections) {
            var query = session.createNativeQuery(SUMS + selection.where(), Object[].class)
                    .addScalar("sale", StandardBasicTypes.LONG)
                    .addScalar("sold_on", StandardBasicTypes.LOCAL_DATE)
                    .addScalar("total", StandardBasicTypes.LONG);
            for (var row : selection.bind(query).getResultList()) {
                if (counted.add((Long) row[0])) {
                    var one = one((LocalDate) row[1], Money.ofCents((Long) row[2]));
                    days.merge(one.day(), one, DayOfSales::plus);
                }
            }
        }
        return List.copyOf(days.values());
    }

    private static DayOfSales one(LocalDate day, Money total) {
        return total.isNegative()
                ? new DayOfSales(day, 1, total, 1, total)
                : new DayOfSales(day, 1, total, 0, Money.ZERO);
    }

    private List<ListedSale> complete(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(Row::id).toList();
        var tenders = tenders(ids);
        var withReturns = Set.copyOf(session.createNativeQuery(WITH_RETURNS, Long.class)
                .addScalar("sale", StandardBasicTypes.LONG)
                .setParameterList("sales", ids)
                .getResultList());
        var attached = attached(ids);
        var numbers = rows.stream().map(row -> row.sale().number()).toList();
        var cameBack = cameBack(numbers);
        var invoices = new InvoicesOfSales(session).numbers(numbers);
        return rows.stream()
                .map(row -> new ListedSale(
                        row.position(),
                        row.day(),
                        row.sale(),
                        attached.getOrDefault(row.id(), row.customer()),
                        List.copyOf(tenders.getOrDefault(row.id(), Set.of())),
                        withReturns.contains(row.id()),
                        cameBack.contains(row.sale().number()),
                        invoices.get(row.sale().number())))
                .toList();
    }

    private Map<Long, SaleCustomer> attached(List<Long> ids) {
        return session
                .createNativeQuery(ATTACHED, Object[].class)
                .addScalar("sale", StandardBasicTypes.LONG)
                .addScalar("customer", StandardBasicTypes.LONG)
                .addScalar("name", StandardBasicTypes.STRING)
                .setParameterList("sales", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new SaleCustomer(new CustomerId((Long) row[1]), (String) row[2])));
    }

    private Map<Long, Set<TenderKind>> tenders(List<Long> ids) {
        var kinds = new HashMap<Long, Set<TenderKind>>();
        for (var row : rows(session.createNativeQuery(TENDERS, Object[].class), ids)) {
            add(kinds, row);
        }
        for (var row : rows(session.createNativeQuery(PAYOUTS, Object[].class), ids)) {
            add(kinds, row);
        }
        return kinds;
    }

    private static List<Object[]> rows(NativeQuery<Object[]> query, List<Long> ids) {
        return query.addScalar("sale", StandardBasicTypes.LONG)
                .addScalar("kind", StandardBasicTypes.STRING)
                .setParameterList("sales", ids)
                .getResultList();
    }

    private static void add(Map<Long, Set<TenderKind>> kinds, Object[] row) {
        kinds.computeIfAbsent((Long) row[0], none -> new LinkedHashSet<>()).add(TenderKind.valueOf((String) row[1]));
    }

    private Set<SaleNumber> cameBack(List<SaleNumber> numbers) {
        var found = new HashSet<SaleNumber>();
        for (var till : numbers.stream().map(SaleNumber::till).distinct().toList()) {
            var query = session.createNativeQuery(CAME_BACK, Long.class)
                    .addScalar("ticket", StandardBasicTypes.LONG)
                    .setParameter("till", till.value())
                    .setParameterList("numbers", ofTill(numbers, till));
            query.getResultList().forEach(number -> found.add(new SaleNumber(till, number)));
        }
        return found;
    }

    static List<Long> ofTill(List<SaleNumber> numbers, TillId till) {
        return numbers.stream()
                .filter(number -> number.till().equals(till))
                .map(SaleNumber::number)
                .toList();
    }
}
