package org.comptoir.pos.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.PeriodActivity.FirstSale;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.fiscal.FiscalFigures;
import org.comptoir.pos.fiscal.FiscalFiguresReader;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reckons what papers and screens tell of a period beside its totals. None of it is in the text that a closing signs,
/// because all of it follows from what is signed elsewhere: who opened the day from its first sale, what was cancelled
/// and how often the drawer was opened from the technical log, the total of the year from the perpetual totals of two
/// closings. So it is the same for closings of before, and a second print tells what the first one told; only
/// what a fiscal recorder confirmed since is told as it is by then.
public final class PeriodActivities {

    private final Database database;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till read at each call
    public PeriodActivities(Database database, Supplier<TillTerms> till, Clock clock) {
        this.database = database;
        this.till = till;
        this.clock = clock;
    }

    public PeriodActivity of(DayClosing closing) {
        return database.read(session -> of(
                session,
                closing.tillId(),
                closing.number(),
                closing.figures(),
                closing.businessDay(),
                closing.closedAt()));
    }

    /// The same of this till's open day.
    public PeriodActivity ofOpenDay(DayFigures figures) {
        var terms = till.get();
        var now = clock.instant();
        return database.read(session -> of(session, terms.id(), 0, figures, terms.day(now), now));
    }

    private static PeriodActivity of(
            StatelessSession session, TillId till, long number, DayFigures figures, LocalDate day, Instant until) {
        var previous = figures.previousClosing() == 0 ? null : closing(session, till, figures.previousClosing());
        var since = previous == null ? Instant.EPOCH : previous.closedAt;
        var events = TillEvents.of(session, new LogPart(till, figures.previousClosing(), since, number, until));
        return new PeriodActivity(
                firstSale(session, till, figures.firstSale()),
                events.cancelled(),
                events.emptied(),
                unreceipted(session, till, figures),
                events.drawerOpenings(),
                singles(session, till, figures, 1, LineKind.SINGLE_VOUCHER, LineKind.SINGLE_VOUCHER_RETURN),
                singles(session, till, figures, -1, LineKind.SINGLE_VOUCHER_USE, LineKind.SINGLE_VOUCHER_BACK),
                tips(session, till, figures),
                ForeignDrawer.of(session, till, figures),
                figures.firstSale() == 0
                        ? FiscalFigures.NONE
                        : FiscalFiguresReader.ofSales(session, till, figures.firstSale(), figures.lastSale()),
                day.getYear(),
                figures.perpetual().minus(perpetualBefore(session, till, figures.previousClosing(), day)));
    }

    private static Counted unreceipted(StatelessSession session, TillId till, DayFigures figures) {
        return figures.firstSale() == 0
                ? new Counted(0, Money.ZERO)
                : session.createSelectionQuery(
                                "select count(l), -sum(l.totalCents) from SaleLineRow l join SaleRow s on s.id = l.saleId"
                                        + " where s.tillId = :till and s.number between :first and :last"
                                        + " and l.kind = org.comptoir.pos.sales.LineKind.ARTICLE_RETURN"
                                        + " and l.returnedNumber is null",
                                Object[].class)
                        .setParameter("till", till.value())
                        .setParameter("first", figures.firstSale())
                        .setParameter("last", figures.lastSale())
                        .getResultStream()
                        .map(row -> new Counted(
                                Math.toIntExact(SalesSums.number(row[0])), Money.ofCents(SalesSums.number(row[1]))))
                        .findFirst()
                        .orElseThrow();
    }

    /// @param sign of what is told
    /// @param counted the kind of line that is counted up
    /// @param opposite the one that undoes it
    private static Counted singles(
            StatelessSession session, TillId till, DayFigures figures, int sign, LineKind counted, LineKind opposite) {
        return figures.firstSale() == 0
                ? new Counted(0, Money.ZERO)
                : session.createSelectionQuery(
                                "select sum(case when l.kind = :counted then 1 else -1 end), sum(l.totalCents)"
                                        + " from SaleLineRow l join SaleRow s on s.id = l.saleId"
                                        + " where s.tillId = :till and s.number between :first and :last"
                                        + " and l.kind in (:counted, :opposite)",
                                Object[].class)
                        .setParameter("till", till.value())
                        .setParameter("first", figures.firstSale())
                        .setParameter("last", figures.lastSale())
                        .setParameter("counted", counted)
                        .setParameter("opposite", opposite)
                        .getResultStream()
                        .map(row -> new Counted(
                                Math.toIntExact(SalesSums.number(row[0])),
                                Money.ofCents(sign * SalesSums.number(row[1]))))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<PeriodActivity.SellersTips> tips(StatelessSession session, TillId till, DayFigures figures) {
        return figures.firstSale() == 0
                ? List.of()
                : session.createSelectionQuery(
                                "select s.staffName, count(l), sum(l.totalCents) from SaleLineRow l"
                                        + " join SaleRow s on s.id = l.saleId"
                                        + " where s.tillId = :till and s.number between :first and :last"
                                        + " and l.kind = org.comptoir.pos.sales.LineKind.TIP"
                                        + " group by s.staffName order by s.staffName",
                                Object[].class)
                        .setParameter("till", till.value())
                        .setParameter("first", figures.firstSale())
                        .setParameter("last", figures.lastSale())
                        .getResultStream()
                        .map(row -> new PeriodActivity.SellersTips(
                                (String) row[0],
                                new Counted(
                                        Math.toIntExact(SalesSums.number(row[1])),
                                        Money.ofCents(SalesSums.number(row[2])))))
                        .toList();
    }

    private static @Nullable FirstSale firstSale(StatelessSession session, TillId till, long number) {
        return session.createSelectionQuery(
                        "select s.soldAt, s.staffName from SaleRow s where s.tillId = :till and s.number = :number",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new FirstSale((Instant) row[0], (String) row[1]))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DayClosingRow closing(StatelessSession session, TillId till, long number) {
        return session.createSelectionQuery(
                        "from DayClosingRow where tillId = :till and number = :number", DayClosingRow.class)
                .setParameter("till", till.value())
                .setParameter("number", number)
                .getSingleResultOrNull();
    }

    /// The perpetual total of the till's last closing in an earlier year.
    ///
    /// @param last closings after this one do not count
    private static Money perpetualBefore(StatelessSession session, TillId till, long last, LocalDate day) {
        return session.createSelectionQuery(
                        "select perpetualCents from DayClosingRow where tillId = :till and number <= :last"
                                + " and businessDay < :first order by number desc",
                        Long.class)
                .setParameter("till", till.value())
                .setParameter("last", last)
                .setParameter("first", day.withDayOfYear(1))
                .setMaxResults(1)
                .getResultStream()
                .map(Money::ofCents)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
