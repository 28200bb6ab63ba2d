package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.type.StandardBasicTypes;

/// What customers bought, within one transaction: the one way in which whoever knows customers reads sales.
/// [PurchaseSql] is for queries that ask of customers more than what they bought.
///
/// Turnover is what sales were taxed on, tax included. So a gift voucher counts when it is spent and not when it is
/// sold, and what is brought back counts against the turnover of the day on which it comes back.
public final class PurchaseHistory {

    /// Where a purchase stands: what was sold to customers and what was attached to them later, in tables with the same
    /// columns, and of both what was bought by those who were merged into somebody since.
    ///
    /// @param buyer the column that says whose it is
    private record Source(String from, String buyer) {}

    private static final List<Source> SOURCES = List.of(
            new Source(" from sale s", "s.customer_id"),
            new Source(" from sale_attachment s", "s.customer_id"),
            new Source(" from merged_customer m join sale s on s.customer_id = m.customer_id", "m.current_id"),
            new Source(
                    " from merged_customer m join sale_attachment s on s.customer_id = m.customer_id", "m.current_id"));

    /// A query for each source.
    ///
    /// @param select of the buyer, `$buyer`
    /// @param rest after the source
    private static List<String> queries(String select, String rest) {
        return SOURCES.stream()
                .map(source -> (select + source.from() + rest).replace("$buyer", source.buyer()))
                .toList();
    }

    private static final String LAST = "select $buyer as customer, max(s.sold_at) as bought";
    private static final String LAST_OF = " where $buyer in (:customers) group by $buyer";
    private static final List<String> LAST_PURCHASES = queries(LAST, LAST_OF);

    private static final String TURNOVER = "select $buyer as customer, sum(x.net_cents + x.tax_cents) as turnover";
    private static final String TURNOVER_OF = " join sale_tax x on x.sale_id = s.id"
            + " where $buyer in (:customers) and s.sold_at >= :since group by $buyer";
    private static final List<String> TURNOVER_SINCE = queries(TURNOVER, TURNOVER_OF);

    private static final String PERIOD = """
            select $buyer as customer, coalesce(sum(x.net_cents + x.tax_cents), 0) as turnover,
                count(distinct s.id) as purchases, max(s.sold_at) as bought""";
    private static final String PERIOD_OF = """
             left join sale_tax x on x.sale_id = s.id
            where $buyer is not null and s.sold_at >= :start and s.sold_at < :finish
            group by $buyer""";
    private static final List<String> BETWEEN = queries(PERIOD, PERIOD_OF);

    private static final String SALE = """
            select s.id as sale, s.till_id as till, s.number as ticket, s.sold_at as sold, s.total_cents as total""";
    private static final String SALE_OF = " where $buyer = :customer order by s.sold_at desc, s.till_id, s.number desc";
    private static final List<String> SALES = queries(SALE, SALE_OF);

    private static final String PURCHASE = """
            select count(distinct s.id) as purchases, coalesce(sum(x.net_cents + x.tax_cents), 0) as turnover""";
    private static final String PURCHASE_OF =
            " left join sale_tax x on x.sale_id = s.id where $buyer = :customer and " + PurchaseSql.IS_PURCHASE;
    private static final List<String> PURCHASES = queries(PURCHASE, PURCHASE_OF);

    private static final String DAY = "select s.business_day as sold, sum(x.net_cents + x.tax_cents) as turnover";
    private static final String DAY_OF = " join sale_tax x on x.sale_id = s.id"
            + " where $buyer = :customer and s.business_day >= :start group by s.business_day";
    private static final List<String> DAYS = queries(DAY, DAY_OF);

    private static final String LINES = """
            select l.sale_id as sale, l.description as description, l.quantity_thousandths as quantity,
                l.total_cents as total
            from sale_line l where l.sale_id in (:sales) order by l.sale_id, l.position""";

    private static final String REDEEMED = """
            select count(distinct t.voucher_id) as vouchers, coalesce(sum(t.amount_cents), 0) as redeemed
            from sale_tender t join voucher v on v.id = t.voucher_id where v.series = :series""";

    private static final String REDEEMED_IN = """
            select coalesce(sum(x.net_cents + x.tax_cents), 0) as turnover from sale_tax x
            where x.sale_id in (
                select t.sale_id from sale_tender t join voucher v on v.id = t.voucher_id where v.series = :series)""";

    private static final Comparator<Object[]> NEWEST_FIRST = Comparator.<Object[], Instant>comparing(
                    row -> (Instant) row[3])
            .reversed()
            .thenComparing(row -> (String) row[1])
            .thenComparing(row -> (Long) row[2], Comparator.reverseOrder());

    private final StatelessSession session;

    public PurchaseHistory(StatelessSession session) {
        this.session = session;
    }

    /// When these customers last bought something or brought it back; those who never did are not in it.
    public Map<CustomerId, Instant> lastPurchases(Collection<CustomerId> customers) {
        var last = new HashMap<CustomerId, Instant>();
        for (var some : Chunks.of(customers)) {
            for (var query : LAST_PURCHASES) {
                session.createNativeQuery(query, Object[].class)
                        .addScalar("customer", StandardBasicTypes.LONG)
                        .addScalar("bought", StandardBasicTypes.INSTANT)
                        .setParameterList("customers", values(some))
                        .getResultList()
                        .forEach(row ->
                                last.merge(new CustomerId((Long) row[0]), (Instant) row[1], PurchaseHistory::later));
            }
        }
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// The turnover of these customers from a moment on; those who bought nothing since are not in it.
    public Map<CustomerId, Money> turnoverSince(Collection<CustomerId> customers, Instant since) {
        var turnover = new HashMap<CustomerId, Money>();
        for (var some : Chunks.of(customers)) {
            for (var query : TURNOVER_SINCE) {
                session.createNativeQuery(query, Object[].class)
                        .addScalar("customer", StandardBasicTypes.LONG)
                        .addScalar("turnover", StandardBasicTypes.LONG)
                        .setParameterList("customers", values(some))
                        .setParameter("since", since)
                        .getResultList()
                        .forEach(row -> turnover.merge(
                                new CustomerId((Long) row[0]), Money.ofCents((Long) row[1]), Money::plus));
            }
        }
        return turnover;
    }

    /// All that a customer ever bought.
    ///
    /// @param since from when on turnover is added up
    /// @param firstDay from which on it is added up day by day
    public CustomerTotals totals(CustomerId customer, Instant since, LocalDate firstDay) {
        var purchases = 0L;
        var spent = Money.ZERO;
        for (var query : PURCHASES) {
            var row = session.createNativeQuery(query, Object[].class)
                    .addScalar("purchases", StandardBasicTypes.LONG)
                    .addScalar("turnover", StandardBasicTypes.LONG)
                    .setParameter("customer", customer.value())
                    .getSingleResult();
            purchases += (Long) row[0];
            spent = spent.plus(Money.ofCents((Long) row[1]));
        }
        var one = List.of(customer);
        return new CustomerTotals(
                purchases,
                spent,
                Optional.ofNullable(lastPurchases(one).get(customer)),
                turnoverSince(one, since).getOrDefault(customer, Money.ZERO),
                days(customer, firstDay));
    }

    private Map<LocalDate, Money> days(CustomerId customer, LocalDate first) {
        var days = new HashMap<LocalDate, Money>();
        for (var query : DAYS) {
            session.createNativeQuery(query, Object[].class)
                    .addScalar("sold", StandardBasicTypes.LOCAL_DATE)
                    .addScalar("turnover", StandardBasicTypes.LONG)
                    .setParameter("customer", customer.value())
                    .setParameter("start", first)
                    .getResultList()
                    .forEach(row -> days.merge((LocalDate) row[0], Money.ofCents((Long) row[1]), Money::plus));
        }
        return days;
    }

    private static List<Long> values(List<CustomerId> customers) {
        return customers.stream().map(CustomerId::value).toList();
    }

    /// What each customer bought from a moment on and before another; those who bought nothing are not in it.
    public List<CustomerTurnover> between(Instant start, Instant finish) {
        var bought = new LinkedHashMap<CustomerId, CustomerTurnover>();
        for (var query : BETWEEN) {
            session.createNativeQuery(query, Object[].class)
                    .addScalar("customer", StandardBasicTypes.LONG)
                    .addScalar("turnover", StandardBasicTypes.LONG)
                    .addScalar("purchases", StandardBasicTypes.INTEGER)
                    .addScalar("bought", StandardBasicTypes.INSTANT)
                    .setParameter("start", start)
                    .setParameter("finish", finish)
                    .getResultList()
                    .forEach(row -> {
                        var customer = new CustomerId((Long) row[0]);
                        var turnover = new CustomerTurnover(
                                customer, Money.ofCents((Long) row[1]), (Integer) row[2], (Instant) row[3]);
                        bought.merge(customer, turnover, CustomerTurnover::plus);
                    });
        }
        return List.copyOf(bought.values());
    }

    /// A customer's latest purchases, newest first.
    public List<CustomerPurchase> latest(CustomerId customer, int limit) {
        var sales = new ArrayList<Object[]>();
        for (var query : SALES) {
            sales.addAll(session.createNativeQuery(query, Object[].class)
                    .addScalar("sale", StandardBasicTypes.LONG)
                    .addScalar("till", StandardBasicTypes.STRING)
                    .addScalar("ticket", StandardBasicTypes.LONG)
                    .addScalar("sold", StandardBasicTypes.INSTANT)
                    .addScalar("total", StandardBasicTypes.LONG)
                    .setParameter("customer", customer.value())
                    .setMaxResults(limit)
                    .getResultList());
        }
        sales.sort(NEWEST_FIRST);
        var newest = sales.subList(0, Math.min(limit, sales.size()));
        var lines = lines(newest.stream().map(row -> (Long) row[0]).toList());
        return newest.stream()
                .map(row -> new CustomerPurchase(
                        (Instant) row[3],
                        new SaleNumber(new TillId((String) row[1]), (Long) row[2]),
                        lines.getOrDefault((Long) row[0], List.of()),
                        Money.ofCents((Long) row[4])))
                .toList();
    }

    private Map<Long, List<CustomerPurchase.Line>> lines(List<Long> sales) {
        var lines = new HashMap<Long, List<CustomerPurchase.Line>>();
        for (var some : Chunks.of(sales)) {
            lines.putAll(session
                    .createNativeQuery(LINES, Object[].class)
                    .addScalar("sale", StandardBasicTypes.LONG)
                    .addScalar("description", StandardBasicTypes.STRING)
                    .addScalar("quantity", StandardBasicTypes.LONG)
                    .addScalar("total", StandardBasicTypes.LONG)
                    .setParameterList("sales", some)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> (Long) row[0], Collectors.mapping(PurchaseHistory::line, Collectors.toList()))));
        }
        return lines;
    }

    private static CustomerPurchase.Line line(Object[] row) {
        return new CustomerPurchase.Line((String) row[1], new Quantity((Long) row[2]), Money.ofCents((Long) row[3]));
    }

    /// What came back of the vouchers of a series.
    public VoucherTurnover ofVouchers(String series) {
        var redeemed = session.createNativeQuery(REDEEMED, Object[].class)
                .addScalar("vouchers", StandardBasicTypes.INTEGER)
                .addScalar("redeemed", StandardBasicTypes.LONG)
                .setParameter("series", series)
                .getSingleResult();
        var turnover = session.createNativeQuery(REDEEMED_IN, Long.class)
                .addScalar("turnover", StandardBasicTypes.LONG)
                .setParameter("series", series)
                .getSingleResult();
        return new VoucherTurnover((Integer) redeemed[0], Money.ofCents((Long) redeemed[1]), Money.ofCents(turnover));
    }
}
