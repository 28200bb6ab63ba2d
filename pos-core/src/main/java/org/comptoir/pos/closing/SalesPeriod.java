package org.comptoir.pos.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.money.Money;
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

    /// The business days of its first and its last sale, by number.
    Optional<LocalDate> firstDay() {
        return day("min");
    }

    Optional<LocalDate> lastDay() {
        return day("max");
    }

    private Optional<LocalDate> day(String order) {
        return session.createSelectionQuery(
                        "select t.businessDay from SaleRow t where t.tillId = :till and t.number =" + " (select "
                                + order + "(s.number) from SaleRow s where" + OF_PERIOD + ")",
                        LocalDate.class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .findFirst();
    }

    private Optional<Instant> soldAt(String order) {
        return Optional.ofNullable(session.createSelectionQuery(
                        "select " + order + "(s.soldAt) from SaleRow s where" + OF_PERIOD, Instant.class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getSingleResultOrNull());
    }

    private CashTotals cash() {
        var until = CashMovements.last(session, till);
        var from = previous == null ? 0 : previous.figures().cash().last();
        return CashTotals.of(until, CashMovements.between(session, till, from, until));
    }

    /// @param findings number of mismatches found by the check of the period
    DayFigures figures(int findings) {
        var sums = new SalesSums(session, Map.of("till", till.value(), "after", after, "last", last));
        var numbers = sums.single("select min(s.number), max(s.number) from SaleRow s where" + OF_PERIOD);
        var figures = sums.figures(OF_PERIOD);
        return new DayFigures(
                previous == null ? 0 : previous.number(),
                SalesSums.number(numbers[0]),
                figures.sales() == 0 ? after : SalesSums.number(numbers[1]),
                figures.sales(),
                figures.taxes(),
                figures.tenders(),
                figures.vouchersSold(),
                figures.returns(),
                figures.discounts(),
                figures.rounding(),
                figures.accountPaid(),
                figures.turnover()
                        .plus(previous == null ? Money.ZERO : previous.figures().perpetual()),
                previous == null ? Money.ZERO : previous.nextFloat(),
                cash(),
                findings);
    }
}
