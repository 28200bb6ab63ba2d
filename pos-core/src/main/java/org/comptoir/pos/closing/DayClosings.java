package org.comptoir.pos.closing;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.closing.CloseResult.ClosedMeanwhile;
import org.comptoir.pos.closing.CloseResult.CountTooHigh;
import org.comptoir.pos.closing.CloseResult.FloatAboveCash;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Totals a till's sales and closes its day. Selling continues meanwhile: later sales belong to the next closing.
public final class DayClosings {

    private static final Logger LOG = LoggerFactory.getLogger(DayClosings.class);
    /// Of the entries that sign closings.
    static final String CLOSING_KIND = "day-end";

    private static final Money MAX_COUNT = Money.euros(1_000_000);

    /// Sales and closings that an event names.
    private static final int MAX_NAMED = 50;

    private final Database database;
    private final Journal journal;
    private final Supplier<TillTerms> till;
    private final Supplier<DifferenceLimit> limit;
    private final Clock clock;

    /// @param till read at each call, so that changed settings take effect at once
    /// @param limit read at each closing
    public DayClosings(
            Database database,
            Journal journal,
            Supplier<TillTerms> till,
            Supplier<DifferenceLimit> limit,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.limit = limit;
        this.clock = clock;
    }

    /// Whether the till has made sales since its last closing.
    public boolean isDayOpen() {
        var id = till.get().id();
        return database.read(session -> isDayOpen(session, id));
    }

    /// The same for any till, within the caller's transaction.
    static boolean isDayOpen(StatelessSession session, TillId id) {
        return !openPeriod(session, id).isEmpty();
    }

    private static SalesPeriod openPeriod(StatelessSession session, TillId id) {
        return new SalesPeriod(session, id, StoredClosings.latest(session, id));
    }

    /// The time of the first sale since the last closing, if there is one.
    public Optional<Instant> openSince() {
        var id = till.get().id();
        return database.read(session -> openPeriod(session, id).firstSoldAt());
    }

    /// What was moved in the till's drawer since its last closing, in order.
    public List<CashMovement> cashMoved(SignedInStaff signedIn) {
        signedIn.require(Permission.MOVE_CASH);
        var id = till.get().id();
        return database.read(session -> {
            var previous = StoredClosings.latest(session, id);
            var after = previous == null ? 0 : previous.figures().cash().last();
            return CashMovements.between(session, id, after, Long.MAX_VALUE);
        });
    }

    /// The number of the till's next closing.
    public long nextNumber() {
        var chain = new TillChain(till.get().id(), Chain.CLOSINGS);
        return database.read(session -> JournalPages.lastNumber(session, chain)) + 1;
    }

    /// The till's totals since its last closing.
    public DayFigures openDay(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        return openDay(till.get().id());
    }

    private DayFigures openDay(TillId id) {
        return figures(id, check(id));
    }

    private DayFigures figures(TillId id, AuditReport report) {
        return database.read(session -> openPeriod(session, id).figures(count(report)));
    }

    /// Compares what is to be added up with what was signed of it.
    private AuditReport check(TillId id) {
        return new BooksAudit(List.of(new PeriodCheck(database, id))).run();
    }

    private static int count(AuditReport report) {
        return (int) Math.min(report.count(), Integer.MAX_VALUE);
    }

    /// A difference never keeps a till from closing; it is signed into the technical log just before, so that the
    /// reading or the closing cannot hide it.
    private AuditReport checked(String who, TillId id) {
        var report = check(id);
        if (!report.isSound()) {
            var names = report.findings().stream()
                    .map(finding -> finding.subject().name())
                    .distinct()
                    .limit(MAX_NAMED)
                    .collect(Collectors.joining(", "));
            tillJournal().event(who, "books-differ", report.count() + " not as signed: " + names);
            LOG.error("{} differences between the tables and what was signed", report.count());
        }
        return report;
    }

    /// The same as an X reading to be printed; it is recorded in the technical log.
    public DayFigures xReading(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        var id = till.get().id();
        var figures = figures(id, checked(signedIn.name(), id));
        tillJournal()
                .event(signedIn, "x-reading", "turnover " + figures.turnover().toDecimal());
        return figures;
    }

    /// Closes the day (Z) in one transaction, with only the cash counted.
    ///
    /// @param nextFloat the cash to stay in the drawer; null for [DayFigures#usualFloat]
    /// @param reason required for a cash difference above the shop's [DifferenceLimit]; truncated to 200 characters
    public CloseResult close(SignedInStaff signedIn, CashCount counted, @Nullable Money nextFloat, String reason) {
        return close(signedIn, DayCount.of(counted, reason), nextFloat);
    }

    /// The same with other means of payment counted, too. Their differences need a reason as cash does.
    public CloseResult close(SignedInStaff signedIn, DayCount count, @Nullable Money nextFloat) {
        return close(signedIn, count, nextFloat, false);
    }

    /// Whether the date of the machine's clock has to be confirmed before this till is closed.
    public Optional<ClockDoubt> clockDoubt() {
        var terms = till.get();
        var today = terms.day(ClockFault.requirePossible(clock.instant()));
        return database.read(session -> {
            var previous = StoredClosings.latest(session, terms.id());
            var open = new SalesPeriod(session, terms.id(), previous);
            return ClockDoubt.of(
                    previous,
                    previous == null ? null : terms.day(previous.closedAt()),
                    open.firstDay().orElse(null),
                    open.lastDay().orElse(null),
                    today);
        });
    }

    /// Closes the day under the date of the clock although it does not fit what was recorded before, as a person
    /// confirmed; the technical log tells so. A closing that was made while the clock was ahead no longer holds back
    /// the dates of those that follow it.
    public CloseResult closeByTheClock(SignedInStaff signedIn, DayCount count, @Nullable Money nextFloat) {
        signedIn.require(Permission.CLOSE_DAY);
        clockDoubt()
                .ifPresent(doubt ->
                        tillJournal().event(signedIn, "clock-confirmed", doubt.today() + " after " + doubt.recorded()));
        return close(signedIn, count, nextFloat, true);
    }

    private CloseResult close(
            SignedInStaff signedIn, DayCount count, @Nullable Money nextFloat, boolean clockConfirmed) {
        signedIn.require(Permission.CLOSE_DAY);
        var counted = count.cash();
        if (nextFloat != null && nextFloat.isNegative()) {
            throw new IllegalArgumentException("less than nothing left in the drawer");
        }
        if (counted.total().compareTo(MAX_COUNT) > 0) {
            return new CountTooHigh(MAX_COUNT);
        }
        if (nextFloat != null && nextFloat.compareTo(counted.total()) > 0) {
            return new FloatAboveCash(counted.total());
        }
        var terms = till.get();
        var most = limit.get();
        var findings = count(checked(signedIn.name(), terms.id()));
        try {
            var writer = writer(terms, clockConfirmed, findings);
            var result = database.write(session -> writer.close(session, signedIn.name(), count, nextFloat, most));
            keepHeads();
            return result;
        } catch (OvertakenException e) {
            return new ClosedMeanwhile(lastClosings(terms.id(), 1).getFirst());
        }
    }

    private ClosingWriter writer(TillTerms terms, boolean clockConfirmed, int findings) {
        return new ClosingWriter(
                terms,
                journal.forTill(terms.id()),
                ClockFault.requirePossible(clock.instant()),
                clockConfirmed,
                findings);
    }

    /// Closes the day of a till whose last sale was in an earlier month, before the first sale of a new one: a closing
    /// never has sales of two months. Nobody is asked, so nothing is counted: what should be in the drawer is taken to
    /// be there and stays there, and the closing says so.
    ///
    /// @param today the business day that begins
    /// @return nothing where nothing of an earlier month was open
    public Optional<DayClosing> closeEarlierMonth(LocalDate today) {
        var terms = till.get();
        var id = terms.id();
        if (!database.read(session -> ClosingWriter.isOfEarlierMonth(openPeriod(session, id), today))) {
            return Optional.empty();
        }
        var findings = count(checked(ClosingWriter.PROGRAM, id));
        try {
            var closed =
                    database.write(session -> writer(terms, false, findings).closeEarlierMonth(session, today));
            keepHeads();
            return closed;
        } catch (OvertakenException e) {
            LOG.info("till {} was closed meanwhile", id);
            return Optional.empty();
        }
    }

    /// The day is closed regardless of this file; the next closing writes it again.
    private void keepHeads() {
        try {
            journal.saveHeads();
        } catch (UncheckedIOException e) {
            LOG.error("the journal's heads could not be kept outside the database", e);
        }
    }

    /// The chains of the till that is being closed.
    private Journal tillJournal() {
        return journal.forTill(till.get().id());
    }

    /// A closing of this till.
    public Optional<DayClosing> closing(long number) {
        return closing(till.get().id(), number);
    }

    public Optional<DayClosing> closing(TillId of, long number) {
        return database.read(session -> StoredClosings.closing(session, of, number));
    }

    /// The till's closings, newest first.
    public List<DayClosing> lastClosings(int limit) {
        return lastClosings(till.get().id(), limit);
    }

    private List<DayClosing> lastClosings(TillId of, int count) {
        return database.read(session -> StoredClosings.last(session, of, count));
    }
}
