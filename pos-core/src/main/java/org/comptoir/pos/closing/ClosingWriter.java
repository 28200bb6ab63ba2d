package org.comptoir.pos.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.CloseResult.ReasonMissing;
import org.comptoir.pos.closing.CloseResult.TenderReasonMissing;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TillTerms;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Writes one day closing of a till: its totals, its signature, its rows, in the caller's transaction.
///
/// @param journal of the till
/// @param now the time of the machine's clock
/// @param clockConfirmed whether a person confirmed that the clock is right
/// @param findings number of mismatches found by the check of the period
record ClosingWriter(TillTerms till, Journal journal, Instant now, boolean clockConfirmed, int findings) {

    /// Who acts where nobody does.
    static final String PROGRAM = "program";

    /// @param nextFloat the cash to stay in the drawer; null for [DayFigures#usualFloat]
    CloseResult close(
            StatelessSession session,
            String staffName,
            DayCount count,
            @Nullable Money nextFloat,
            DifferenceLimit limit) {
        var period = Period.of(session, till);
        var figures = period.sales().figures(findings);
        var drawer = count.drawer(ForeignDrawer.of(session, till.id(), figures));
        var missing = missingReason(count, drawer, figures, limit);
        if (missing.isPresent()) {
            return missing.get();
        }
        var left = nextFloat == null ? figures.usualFloat(count.cash().total()) : nextFloat;
        var counted = new DayCount(drawer, count.reason(), count.tenders());
        return new Closed(sign(session, period, draft(period, staffName, figures, counted, left, false)));
    }

    /// Which difference must have a reason and has none, cash first.
    private static Optional<CloseResult> missingReason(
            DayCount count, CashCount drawer, DayFigures figures, DifferenceLimit limit) {
        var cash = drawer.total().minus(figures.cashExpected());
        if (limit.asksReason(cash) && count.reason().isEmpty()) {
            return Optional.of(new ReasonMissing(cash));
        }
        for (var tender : count.tenders()) {
            // Foreign cash is part of the drawer, and so of the difference above.
            if (TenderCount.isForeign(tender.type())) {
                continue;
            }
            var difference = tender.counted().minus(figures.taken(tender.type()));
            if (limit.asksReason(difference) && tender.reason().isEmpty()) {
                return Optional.of(new TenderReasonMissing(tender.type(), difference));
            }
        }
        return Optional.empty();
    }

    /// Closes what is open of a month before the one of this day, without a count.
    Optional<DayClosing> closeEarlierMonth(StatelessSession session, LocalDate today) {
        var period = Period.of(session, till);
        if (!isOfEarlierMonth(period.sales(), today)) {
            return Optional.empty();
        }
        var figures = period.sales().figures(findings);
        var left = figures.cashExpected().max(Money.ZERO);
        var count = DayCount.of(CashCount.ofTotal(left), "");
        return Optional.of(sign(session, period, draft(period, "", figures, count, left, true)));
    }

    static boolean isOfEarlierMonth(SalesPeriod sales, LocalDate today) {
        return sales.lastDay()
                .filter(day -> YearMonth.from(day).isBefore(YearMonth.from(today)))
                .isPresent();
    }

    /// What is closed.
    ///
    /// @param previous the closing before, if there is one
    /// @param newest the number of its entry, 0 if there is none
    private record Period(SalesPeriod sales, @Nullable DayClosing previous, long newest) {

        static Period of(StatelessSession session, TillTerms till) {
            var newest = newest(session, till);
            var previous = StoredClosings.latest(session, till.id());
            return new Period(new SalesPeriod(session, till.id(), previous), previous, newest);
        }

        static long newest(StatelessSession session, TillTerms till) {
            return SignedClosings.last(session, till.id())
                    .map(JournalEntry::number)
                    .orElse(0L);
        }
    }

    private DayClosing draft(
            Period period, String staffName, DayFigures figures, DayCount count, Money left, boolean automatic) {
        var closedAt = closedAt(period);
        return new DayClosing(
                till.id(),
                0,
                till.name(),
                businessDay(period, closedAt),
                closedAt,
                staffName,
                figures,
                count.cash(),
                left,
                count.reason(),
                count.tenders(),
                automatic,
                "",
                "");
    }

    /// If the clock was set back, a day must not end before it began: it then ends with its last sale.
    private Instant closedAt(Period period) {
        if (clockConfirmed) {
            return now;
        }
        var start = Stream.of(
                        period.sales().lastSoldAt(),
                        Optional.ofNullable(period.previous()).map(DayClosing::closedAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return start.filter(now::isBefore).orElse(now);
    }

    /// The day of the last sale, so that a day that is closed on the next morning counts in its own month; without
    /// sales the day of the closing. Never before the closing before, unless that one was ahead.
    private LocalDate businessDay(Period period, Instant closedAt) {
        var today = till.day(now);
        var day = period.sales().lastDay().orElseGet(() -> till.day(closedAt));
        if (clockConfirmed) {
            return day.isAfter(today) ? today : day;
        }
        var previous = period.previous();
        if (previous == null || day.isAfter(previous.businessDay())) {
            return day;
        }
        // Sales of a month that is over and the clock agree that the closing before was ahead.
        var wasAhead =
                today.isBefore(previous.businessDay()) && YearMonth.from(day).isBefore(YearMonth.from(today));
        return wasAhead ? day : previous.businessDay();
    }

    private DayClosing sign(StatelessSession session, Period period, DayClosing draft) {
        journal.lock(session, Chain.CLOSINGS);
        // The chain is locked now: if there is another day's end by now, somebody else closed first and the totals are
        // stale.
        if (Period.newest(session, till) != period.newest()) {
            throw new OvertakenException();
        }
        var entry = journal.record(
                session,
                Chain.CLOSINGS,
                DayClosings.CLOSING_KIND,
                number -> ClosingCanonicalText.of(draft.signed(number, "", "")));
        var closing = draft.signed(entry.number(), entry.signature(), entry.signatureExcerpt());
        StoredClosings.insert(session, closing);
        LogPart.mark(session, journal, closing.automatic() ? PROGRAM : closing.staffName(), closing.number());
        return closing;
    }
}
