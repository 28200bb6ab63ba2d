package org.comptoir.pos.closing;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.CloseResult.ClosedMeanwhile;
import org.comptoir.pos.closing.CloseResult.FloatAboveCash;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Till;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what a till took and closes its day. Selling goes on meanwhile: what comes too late falls to the next closing.
public final class DayClosings {

    private static final Logger LOG = LoggerFactory.getLogger(DayClosings.class);
    private static final String CLOSING_KIND = "day-end";
    private static final int MAX_REASON_LENGTH = 200;

    private final Database database;
    private final Journal journal;
    private final Supplier<Till> till;
    private final Clock clock;

    /// @param till asked at each call, so that changed settings count at once
    public DayClosings(Database database, Journal journal, Supplier<Till> till, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.clock = clock;
    }

    /// Whether the till has sold anything since its last closing.
    public boolean isDayOpen() {
        var name = till.get().name();
        return database.read(session -> !new SalesPeriod(session, name, latest(session, name)).isEmpty());
    }

    /// What the till took since its last closing.
    public DayFigures openDay(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        var name = till.get().name();
        return database.read(session -> new SalesPeriod(session, name, latest(session, name)).figures());
    }

    /// The same as a reading to be printed, the X; it is written into the technical log.
    public DayFigures xReading(SignedInStaff signedIn) {
        var figures = openDay(signedIn);
        journal.event(signedIn, "x-reading", "turnover " + figures.turnover().toDecimal());
        return figures;
    }

    /// Closes the day, the Z, in one transaction.
    ///
    /// @param nextFloat what stays in the drawer
    /// @param reason for a difference; cut after 200 characters
    public CloseResult close(SignedInStaff signedIn, CashCount counted, Money nextFloat, String reason) {
        signedIn.require(Permission.CLOSE_DAY);
        if (nextFloat.isNegative()) {
            throw new IllegalArgumentException("less than nothing left in the drawer");
        }
        if (nextFloat.compareTo(counted.total()) > 0) {
            return new FloatAboveCash(counted.total());
        }
        var place = till.get();
        var words = reason.strip();
        var kept = words.substring(0, Math.min(MAX_REASON_LENGTH, words.length()));
        try {
            var closing = database.write(session -> close(session, place, signedIn, counted, nextFloat, kept));
            keepHeads();
            return new Closed(closing);
        } catch (ConstraintViolationException e) {
            var other = lastClosings(place.name(), 1).stream().findFirst();
            return new ClosedMeanwhile(other.orElseThrow(() -> e));
        }
    }

    private DayClosing close(
            StatelessSession session,
            Till place,
            SignedInStaff signedIn,
            CashCount counted,
            Money nextFloat,
            String reason) {
        var previous = latest(session, place.name());
        var closedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var draft = new DayClosing(
                0,
                place.name(),
                businessDay(place, closedAt, previous),
                closedAt,
                signedIn.name(),
                new SalesPeriod(session, place.name(), previous).figures(),
                counted,
                nextFloat,
                reason,
                "",
                "");
        var entry = journal.record(
                session, Chain.CLOSINGS, CLOSING_KIND, number -> ClosingCanonicalText.of(draft.signed(number, "", "")));
        var closing = draft.signed(entry.number(), entry.signature(), entry.signatureExcerpt());
        insert(session, closing);
        return closing;
    }

    private static LocalDate businessDay(Till place, Instant now, @Nullable DayClosingRow previous) {
        var today = place.day(now);
        return previous == null || today.isAfter(previous.businessDay) ? today : previous.businessDay;
    }

    private static void insert(StatelessSession session, DayClosing closing) {
        var row = new DayClosingRow(closing);
        session.insert(row);
        var parts = ClosingBreakdown.of(closing).rows();
        parts.forEach(part -> part.closingId = row.id);
        session.insertMultiple(parts);
    }

    /// The day stands closed whatever happens to that file; the next closing writes it again.
    private void keepHeads() {
        try {
            journal.saveHeads();
        } catch (UncheckedIOException e) {
            LOG.error("the journal's heads could not be kept outside the database", e);
        }
    }

    public Optional<DayClosing> closing(long number) {
        return database.read(session -> whole(
                        session,
                        session.createSelectionQuery("from DayClosingRow where number = :number", DayClosingRow.class)
                                .setParameter("number", number)
                                .getResultList())
                .stream()
                .findFirst());
    }

    /// The till's closings, newest first.
    public List<DayClosing> lastClosings(int limit) {
        return lastClosings(till.get().name(), limit);
    }

    private List<DayClosing> lastClosings(String name, int limit) {
        return database.read(session -> whole(
                session,
                session.createSelectionQuery(
                                "from DayClosingRow where till = :till order by number desc", DayClosingRow.class)
                        .setParameter("till", name)
                        .setMaxResults(limit)
                        .getResultList()));
    }

    private static @Nullable DayClosingRow latest(StatelessSession session, String name) {
        return session.createSelectionQuery(
                        "from DayClosingRow where till = :till order by number desc", DayClosingRow.class)
                .setParameter("till", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static List<DayClosing> whole(StatelessSession session, List<DayClosingRow> rows) {
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
