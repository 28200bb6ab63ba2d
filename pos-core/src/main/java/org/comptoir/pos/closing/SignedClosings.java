package org.comptoir.pos.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// The closings of a till as the journal signed them.
final class SignedClosings {

    private final Database database;
    private final TillChain chain;

    SignedClosings(Database database, TillId till) {
        this.database = database;
        this.chain = new TillChain(till, Chain.CLOSINGS);
    }

    /// One page of entries after another, in the order of their numbers.
    Stream<List<JournalEntry>> pagesAfter(long number) {
        return Stream.iterate(
                page(number),
                page -> !page.isEmpty(),
                page -> page(page.getLast().number()));
    }

    List<JournalEntry> page(long after) {
        return database.read(
                session -> JournalPages.after(session, chain, DayClosings.CLOSING_KIND, after, BooksAudit.PAGE_SIZE));
    }

    /// The newest.
    Optional<JournalEntry> last() {
        return database.read(session -> last(session, chain.till()));
    }

    static Optional<JournalEntry> last(StatelessSession session, TillId till) {
        return JournalPages.last(session, new TillChain(till, Chain.CLOSINGS), DayClosings.CLOSING_KIND);
    }
}
