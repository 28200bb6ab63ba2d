package org.comptoir.pos.cash;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.till.TillId;

/// Tells which movements of cash cannot be read. They stand in the journal alone, so nothing else can differ; that
/// closings add them up is checked with the closings.
public final class CashMovementsCheck implements BooksCheck {

    private final Database database;
    private final TillId till;

    public CashMovementsCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        var last = 0L;
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            page.stream().filter(entry -> !isReadable(entry)).forEach(entry -> findings.accept(unreadable(entry)));
            last = page.getLast().number();
        }
    }

    private List<JournalEntry> page(long after) {
        return database.read(session -> JournalPages.after(
                session, CashMovements.chain(till), CashMovements.KIND, after, BooksAudit.PAGE_SIZE));
    }

    private static boolean isReadable(JournalEntry entry) {
        try {
            SignedCashMovement.read(entry);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Finding unreadable(JournalEntry entry) {
        return new Finding.Unreadable(new Subject(Subject.Kind.CASH_MOVEMENT, entry.till() + "-" + entry.number()));
    }
}
