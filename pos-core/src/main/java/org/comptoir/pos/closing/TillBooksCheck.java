package org.comptoir.pos.closing;

import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.cash.CashMovementsCheck;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.sales.SalesCheck;
import org.comptoir.pos.till.TillId;

/// Compares the sales and closings of every till with what was signed of them, and the closings with the sales that
/// they add up. The signed sales are read once for both.
public final class TillBooksCheck implements BooksCheck {

    private final Database database;

    public TillBooksCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        database.read(JournalPages::tills).forEach(till -> check(till, findings));
    }

    private void check(TillId till, Consumer<Finding> findings) {
        new ClosingsCheck(database, till).run(findings);
        var sums = new ClosingSums(database, till, findings);
        new SalesCheck(database, till).run(findings, sums);
        sums.finish();
        new CashMovementsCheck(database, till).run(findings);
    }
}
