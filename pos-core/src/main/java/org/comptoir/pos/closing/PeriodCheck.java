package org.comptoir.pos.closing;

import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.SalesCheck;
import org.comptoir.pos.till.TillId;

/// Compares what a till's next closing will build on with what was signed: the closing before, and the sales since.
/// Where that closing ends is taken from the journal, as its row may have been changed to leave sales out.
final class PeriodCheck implements BooksCheck {

    private final Database database;
    private final TillId till;

    PeriodCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        var last = new SignedClosings(database, till).last();
        var closings = new ClosingsCheck(database, till);
        if (last.isEmpty()) {
            closings.run(findings);
        } else {
            closings.runAfter(last.get().number() - 1, findings);
        }
        var lastSale = last.map(entry -> lastSale(entry.content())).orElse(0L);
        new SalesCheck(database, till).runAfter(lastSale, findings, (number, signed) -> {});
    }

    /// From the first sale on where the entry cannot be read, which the check of the closings tells.
    private static long lastSale(String content) {
        try {
            return SignedClosing.read(content).closing().figures().lastSale();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
