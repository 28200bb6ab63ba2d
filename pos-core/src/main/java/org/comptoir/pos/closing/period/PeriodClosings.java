package org.comptoir.pos.closing.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.pos.closing.ClosedDays;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes months and years. Their closings stand in the journal alone, so there is no table that could say something
/// else.
public final class PeriodClosings {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodClosings.class);
    private static final int PAGE = 500;

    private final Database database;
    private final Journal journal;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till read at each call
    public PeriodClosings(Database database, Journal journal, Supplier<TillTerms> till, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.clock = clock;
    }

    /// Makes the closings that are missing, of all tills: one that is not used any more has nobody else to make them. A
    /// till that still has sales of a month without a day closing is left until it has one.
    ///
    /// Where no day was closed for longer than any season, the clock may be wrong: nothing is closed by itself then,
    /// until somebody has closed a day under that date.
    ///
    /// @param today the business day that has begun
    /// @return those that were made, in their order
    public List<PeriodClosing> catchUp(LocalDate today) {
        var made = new ArrayList<PeriodClosing>();
        if (database.read(session -> isFarAhead(session, today))) {
            LOG.warn("nothing is closed under {}: no day was for long", today);
            return made;
        }
        for (var id : database.read(JournalPages::tills)) {
            while (database.read(session -> due(session, id, today)).isPresent()) {
                database.write(session -> close(session, id, today)).ifPresent(made::add);
            }
        }
        return made;
    }

    private static boolean isFarAhead(StatelessSession session, LocalDate today) {
        return JournalPages.tills(session).stream()
                .flatMap(id -> ClosedDays.last(session, id).stream())
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.plusDays(ClockFault.MAX_REST.toDays()).isBefore(today))
                .isPresent();
    }

    private Optional<PeriodClosing> due(StatelessSession session, TillId id, LocalDate today) {
        return new DuePeriods(session, id, today, ClockFault.requirePossible(clock.instant())).next();
    }

    /// Added up again once the chain is locked: another till may have made it meanwhile.
    private Optional<PeriodClosing> close(StatelessSession session, TillId id, LocalDate today) {
        var own = journal.forTill(id);
        own.lock(session, Chain.CLOSINGS);
        return due(session, id, today).map(draft -> {
            var entry = own.record(
                    session,
                    Chain.CLOSINGS,
                    draft.kind().entryKind(),
                    number -> SignedPeriodClosing.text(draft.signed(number, "")));
            return draft.signed(entry.number(), entry.signatureExcerpt());
        });
    }

    /// The till's month and year closings, newest first.
    public List<PeriodClosing> all(SignedInStaff signedIn) {
        signedIn.require(Permission.CLOSE_DAY);
        var id = till.get().id();
        return database.read(session -> Stream.of(PeriodKind.values())
                .flatMap(kind -> after(session, id, kind, 0).stream())
                .sorted(Comparator.comparing(PeriodClosing::number).reversed())
                .toList());
    }

    /// A month or year closing of this till.
    public Optional<PeriodClosing> closing(long number) {
        var id = till.get().id();
        return database.read(session -> Stream.of(PeriodKind.values())
                .flatMap(kind -> JournalPages.after(session, chain(id), kind.entryKind(), number - 1, 1).stream())
                .filter(entry -> entry.number() == number)
                .flatMap(entry -> readable(entry).stream())
                .findFirst());
    }

    /// Those of a till after a number, in order. One that somebody changed is left out: [PeriodClosingsCheck] tells of
    /// it.
    static List<PeriodClosing> after(StatelessSession session, TillId of, PeriodKind kind, long number) {
        return entriesAfter(session, of, kind, number).stream()
                .flatMap(entry -> readable(entry).stream())
                .toList();
    }

    static List<JournalEntry> entriesAfter(StatelessSession session, TillId of, PeriodKind kind, long number) {
        var entries = new ArrayList<JournalEntry>();
        var page = JournalPages.after(session, chain(of), kind.entryKind(), number, PAGE);
        while (!page.isEmpty()) {
            entries.addAll(page);
            page = JournalPages.after(
                    session, chain(of), kind.entryKind(), page.getLast().number(), PAGE);
        }
        return entries;
    }

    /// The newest that can be read: the till goes on from there if somebody changed a later one.
    static Optional<PeriodClosing> last(StatelessSession session, TillId of, PeriodKind kind) {
        var newest = JournalPages.last(session, chain(of), kind.entryKind()).flatMap(PeriodClosings::readable);
        return newest.isPresent()
                ? newest
                : after(session, of, kind, 0).reversed().stream().findFirst();
    }

    private static TillChain chain(TillId of) {
        return new TillChain(of, Chain.CLOSINGS);
    }

    private static Optional<PeriodClosing> readable(JournalEntry entry) {
        try {
            return Optional.of(SignedPeriodClosing.read(entry));
        } catch (IllegalArgumentException e) {
            LOG.error("closing {} of till {} cannot be read", entry.number(), entry.till(), e);
            return Optional.empty();
        }
    }
}
