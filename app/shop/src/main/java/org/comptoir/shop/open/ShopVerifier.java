package org.comptoir.shop.open;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.comptoir.customers.account.AccountCheck;
import org.comptoir.customers.loyalty.PointsCheck;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.closing.TillBooksCheck;
import org.comptoir.pos.closing.period.PeriodClosingsCheck;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.invoicing.InvoicesCheck;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.StockLevelCheck;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;

/// Proves that what was signed is untouched, and that the tables say what was signed.
public final class ShopVerifier {

    private final Journal journal;
    private final BooksAudit audit;

    ShopVerifier(Database database, Journal journal) {
        this.journal = journal;
        this.audit = new BooksAudit(List.of(
                new TillBooksCheck(database),
                new PeriodClosingsCheck(database),
                new InvoicesCheck(database),
                new VoucherBalanceCheck(database),
                new StockLevelCheck(database),
                new PointsCheck(database),
                new AccountCheck(database),
                new CoveredRowsCheck(database, journal, CoveredTables.all())));
    }

    /// Verifies the chains and, at the same time, compares the tables with them; the technical log tells both.
    ///
    /// @param progress told, at times, how many entries of the chains are behind
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not verify the journal
    public ShopVerification verify(SignedInStaff by, LongConsumer progress) {
        by.require(Permission.VERIFY_JOURNAL);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var books = CompletableFuture.supplyAsync(audit::run, executor);
            var chains = journal.verify(by, progress);
            var verification = new ShopVerification(chains, books.join());
            journal.event(by, "books-verification", details(verification.books()));
            return verification;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String details(AuditReport books) {
        return books.isSound() ? "sound" : "differences " + books.count();
    }
}
