package org.comptoir.pos.closing;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.CloseResult.ClosedMeanwhile;
import org.comptoir.pos.closing.CloseResult.CountTooHigh;
import org.comptoir.pos.closing.CloseResult.FloatAboveCash;
import org.comptoir.pos.closing.CloseResult.ReasonMissing;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
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
    private static final int MAX_REASON_LENGTH = 200;

    /// Sales and closings that an event names.
    private static final int MAX_NAMED = 50;

    private final Database database;
    private final Journal journal;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till read at each call, so that changed settings take effect at once
    public DayClosings(Database database, Journal journal, Supplier<TillTerms> till, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.clock = clock;
    }

    /// Whether the till has made sales since its last closing.
    public boolean isDayOpen() {
        var id = till.get().id();
        return database.read(session -> isDayOpen(session, id));
    }

    /// The same for any till, within the caller's transaction.
    static boolean isDayOpen(StatelessSession session, TillId id) {
        return !new SalesPeriod(session, id, latest(session, id)).isEmpty();
    }

    /// The time of the first sale since the last closing, if there is one.
    public Optional<Instant> openSince() {
        var id = till.get().id();
        return database.read(session -> new SalesPeriod(session, id, latest(session, id)).firstSoldAt());
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
        return database.read(session -> new SalesPeriod(session, id, latest(session, id)).figures(count(report)));
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
    private AuditReport checked(SignedInStaff signedIn, TillId id) {
        var report = check(id);
        if (!report.isSound()) {
            var names = report.findings().stream()
                    .map(finding -> finding.subject().name())
                    .distinct()
                    .limit(MAX_NAMED)
                    .collect(Collectors.joining(", "));
            tillJournal().event(signedIn, "books-differ", report.count() + " not as signed: " + names);
            LOG.error("{} differences between the tables and what was signed", report.count());
        }
        return report;
    }

    /// The same as an X reading to be printed; it is recorded in the technical log.
    public DayFigures xReading(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        var id = till.get().id();
        var figures = figures(id, checked(signedIn, id));
        tillJournal()
                .event(signedIn, "x-reading", "turnover " + figures.turnover().toDecimal());
        return figures;
    }

    /// Closes the day (Z) in one transaction.
    ///
    /// @param nextFloat the cash to stay in the drawer; null for [DayFigures#usualFloat]
    /// @param reason required for a cash difference; truncated to 200 characters
    public CloseResult close(SignedInStaff signedIn, CashCount counted, @Nullable Money nextFloat, String reason) {
        signedIn.require(Permission.CLOSE_DAY);
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
        var text = reason.strip();
        var truncated = text.substring(0, Math.min(MAX_REASON_LENGTH, text.length()));
        var findings = count(checked(signedIn, terms.id()));
        try {
            var result =
                    database.write(session -> close(session, terms, signedIn, counted, nextFloat, truncated, findings));
            keepHeads();
            return result;
        } catch (OvertakenException e) {
            return new ClosedMeanwhile(lastClosings(terms.id(), 1).getFirst());
        }
    }

    private CloseResult close(
            StatelessSession session,
            TillTerms terms,
            SignedInStaff signedIn,
            CashCount counted,
            @Nullable Money nextFloat,
            String reason,
            int findings) {
        var previous = latest(session, terms.id());
        var next = JournalPages.lastNumber(session, new TillChain(terms.id(), Chain.CLOSINGS)) + 1;
        var period = new SalesPeriod(session, terms.id(), previous);
        var figures = period.figures(findings);
        var closedAt = closedAt(period, previous);
        var draft = new DayClosing(
                terms.id(),
                0,
                terms.name(),
                businessDay(terms, closedAt, previous),
                closedAt,
                signedIn.name(),
                figures,
                counted,
                nextFloat == null ? figures.usualFloat(counted.total()) : nextFloat,
                reason,
                "",
                "");
        if (!draft.difference().isZero() && reason.isEmpty()) {
            return new ReasonMissing(draft.difference());
        }
        var entry = tillJournal().record(session, Chain.CLOSINGS, CLOSING_KIND, number -> {
            // The chain is locked now: if the number is not the next one, somebody else closed first and the totals
            // are stale.
            if (number != next) {
                throw new OvertakenException();
            }
            return ClosingCanonicalText.of(draft.signed(number, "", ""));
        });
        var closing = draft.signed(entry.number(), entry.signature(), entry.signatureExcerpt());
        insert(session, closing);
        return new Closed(closing);
    }

    /// If the clock was set back, a day must not end before it began: it then ends with its last sale.
    private Instant closedAt(SalesPeriod period, @Nullable DayClosing previous) {
        var now = ClockFault.requirePossible(clock.instant());
        var start = Stream.of(period.lastSoldAt(), Optional.ofNullable(previous).map(DayClosing::closedAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return start.filter(now::isBefore).orElse(now);
    }

    private static LocalDate businessDay(TillTerms terms, Instant now, @Nullable DayClosing previous) {
        var today = terms.day(now);
        return previous == null || today.isAfter(previous.businessDay()) ? today : previous.businessDay();
    }

    private static void insert(StatelessSession session, DayClosing closing) {
        var row = new DayClosingRow(closing);
        session.insert(row);
        var parts = ClosingBreakdown.of(closing).rows();
        parts.forEach(part -> part.closingId = row.id);
        session.insertMultiple(parts);
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
        return database.read(session -> closing(session, of, number));
    }

    private static Optional<DayClosing> closing(StatelessSession session, TillId of, long number) {
        return closings(
                        session,
                        session.createSelectionQuery(
                                        "from DayClosingRow where tillId = :till and number = :number",
                                        DayClosingRow.class)
                                .setParameter("till", of.value())
                                .setParameter("number", number)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /// The till's closings, newest first.
    public List<DayClosing> lastClosings(int limit) {
        return lastClosings(till.get().id(), limit);
    }

    private List<DayClosing> lastClosings(TillId of, int limit) {
        return database.read(session -> closings(
                session,
                session.createSelectionQuery(
                                "from DayClosingRow where tillId = :till order by number desc", DayClosingRow.class)
                        .setParameter("till", of.value())
                        .setMaxResults(limit)
                        .getResultList()));
    }

    /// The till's closing before, as it was signed: a row that was changed must change no total.
    private static @Nullable DayClosing latest(StatelessSession session, TillId of) {
        return SignedClosings.last(session, of)
                .flatMap(entry -> closing(session, entry))
                .orElse(null);
    }

    /// The signed content, or the row if the entry was changed so that it cannot be parsed: the check reports that, and
    /// the till can close anyway.
    private static Optional<DayClosing> closing(StatelessSession session, JournalEntry entry) {
        try {
            return Optional.of(SignedClosing.read(entry.content()).closing());
        } catch (IllegalArgumentException e) {
            LOG.error("the signed text of closing {} of till {} cannot be read", entry.number(), entry.till(), e);
            return closing(session, entry.till(), entry.number());
        }
    }

    private static List<DayClosing> closings(StatelessSession session, List<DayClosingRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<DayClosingPartRow>> parts = session.createSelectionQuery(
                        "from DayClosingPartRow where closingId in :closings order by id", DayClosingPartRow.class)
                .setParameterList("closings", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(part -> part.closingId));
        return rows.stream()
                .map(row -> row.closing(parts.getOrDefault(row.id, List.of())))
                .toList();
    }
}
