package org.comptoir.pos.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Totals a till's sales after its last closing. The last number is read first and bounds all sums: numbers are
/// committed in order, so sales made meanwhile are in none of the sums and belong to the next closing. Numbers
/// that the journal never assigned are in none of the sums.
final class SalesPeriod {

    private static final String OF_PERIOD = " s.tillId = :till and s.number > :after and s.number <= :last";

    private final StatelessSession session;
    private final TillId till;
    private final @Nullable DayClosing previous;
    private final long after;
    private final long last;

    SalesPeriod(StatelessSession session, TillId till, @Nullable DayClosing previous) {
        this.session = session;
        this.till = till;
        this.previous = previous;
        this.after = previous == null ? 0 : previous.figures().lastSale();
        this.last = session.createSelectionQuery(
                        "select coalesce(max(s.number), 0) from SaleRow s"
                                + " where s.tillId = :till and s.number <= :signed",
                        Long.class)
                .setParameter("till", till.value())
                .setParameter("signed", JournalPages.lastNumber(session, new TillChain(till, Chain.SALES)))
                .getSingleResult();
    }

    boolean isEmpty() {
        return last <= after;
    }

    /// The time of the first sale by the machine's clock, which may have been set since.
    Optional<Instant> firstSoldAt() {
        return soldAt("min");
    }

    Optional<Instant> lastSoldAt() {
        return soldAt("max");
    }

    private Optional<Instant> soldAt(String order) {
        return Optional.ofNullable(session.createSelectionQuery(
                        "select " + order + "(s.soldAt) from SaleRow s where" + OF_PERIOD, Instant.class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getSingleResultOrNull());
    }

    /// @param findings number of mismatches found by the check of the period
    DayFigures figures(int findings) {
        var sales = singleRow("select count(s), min(s.number), max(s.number) from SaleRow s where");
        var empty = number(sales[0]) == 0;
        var taxes = taxes();
        return new DayFigures(
                previous == null ? 0 : previous.number(),
                number(sales[1]),
                empty ? after : number(sales[2]),
                Math.toIntExact(number(sales[0])),
                taxes,
                tenders(),
                vouchersSold(),
                returns(),
                counted("select count(s), sum(s.discountCents) from SaleRow s where s.discountCents > 0 and"),
                taxes.gross()
                        .plus(previous == null ? Money.ZERO : previous.figures().perpetual()),
                previous == null ? Money.ZERO : previous.nextFloat(),
                findings);
    }

    private TaxSummary taxes() {
        return new TaxSummary(all(
                "select t.taxCode, t.rateBp, sum(t.netCents), sum(t.taxCents) from SaleTaxRow t"
                        + " join SaleRow s on s.id = t.saleId where"
                        + OF_PERIOD
                        + " group by t.rateBp, t.taxCode order by t.rateBp desc, t.taxCode",
                row -> new TaxSummary.Row(
                        new TaxRate(new TaxCode((String) row[0]), new Percent((Integer) row[1])),
                        Money.ofCents(number(row[2])),
                        Money.ofCents(number(row[3])))));
    }

    /// The amounts paid by each means, minus payouts.
    private List<TenderTotal> tenders() {
        var totals = new TreeMap<String, TenderTotal>();
        for (var total : paidBy("SaleTenderRow")) {
            totals.put(total.kind().name(), total);
        }
        for (var out : paidBy("SalePayoutRow")) {
            totals.merge(
                    out.kind().name(),
                    new TenderTotal(out.kind(), out.count(), out.amount().negate()),
                    (in, deduction) -> new TenderTotal(
                            in.kind(),
                            in.count() + deduction.count(),
                            in.amount().plus(deduction.amount())));
        }
        return List.copyOf(totals.values());
    }

    private List<TenderTotal> paidBy(String rows) {
        return all(
                "select t.kind, count(t), sum(t.amountCents) from " + rows
                        + " t join SaleRow s on s.id = t.saleId where"
                        + OF_PERIOD
                        + " group by t.kind",
                row -> new TenderTotal(
                        (TenderKind) row[0], Math.toIntExact(number(row[1])), Money.ofCents(number(row[2]))));
    }

    /// Vouchers sold minus those returned.
    private Counted vouchersSold() {
        return counted("select count(l) - 2 * count(l.returnedLine), sum(l.totalCents) from SaleLineRow l"
                + " join SaleRow s on s.id = l.saleId"
                + " where l.kind in (" + name(LineKind.VOUCHER) + ", " + name(LineKind.VOUCHER_RETURN) + ") and");
    }

    private Counted returns() {
        return counted("select count(l), -sum(l.totalCents) from SaleLineRow l join SaleRow s on s.id = l.saleId"
                + " where l.returnedLine is not null and");
    }

    private static String name(LineKind kind) {
        return LineKind.class.getName() + "." + kind.name();
    }

    private Counted counted(String query) {
        var row = singleRow(query);
        return new Counted(Math.toIntExact(number(row[0])), Money.ofCents(number(row[1])));
    }

    private Object[] singleRow(String query) {
        return all(query + OF_PERIOD, row -> row).getFirst();
    }

    private <T> List<T> all(String query, Function<Object[], T> reader) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .map(reader)
                .toList();
    }

    /// A sum over no rows is null.
    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
