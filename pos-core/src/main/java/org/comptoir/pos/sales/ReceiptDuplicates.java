package org.comptoir.pos.sales;

import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// Records each receipt that is handed out again, as the law wants (BOI-TVA-DECLA-30-10-30): before it is printed, and
/// under a number of its own.
public final class ReceiptDuplicates {

    /// The second names the till; the first knew but one.
    private static final int VERSION = 2;

    private final Database database;
    private final Journal journal;

    public ReceiptDuplicates(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Records one more duplicate of a sale's receipt.
    ///
    /// @return how many there are now: the n of its DUPLICATA
    public int record(SignedInStaff signedIn, SaleNumber sale) {
        signedIn.require(Permission.SELL);
        return database.write(session -> {
            var copy = new int[1];
            // In the chain of the till that sold, whichever hands the copy out: it is locked by now, so that two tills
            // cannot count to the same number.
            journal.forTill(sale.till()).record(session, Chain.COPIES, kind(sale.number()), number -> {
                copy[0] = before(session, sale) + 1;
                return CanonicalText.version(VERSION)
                        .put("number", number)
                        .put("till", sale.till().value())
                        .put("sale", sale.number())
                        .put("copy", copy[0])
                        .put("staff", signedIn.name())
                        .text();
            });
            return copy[0];
        });
    }

    /// The kind names the sale in letters, because its number is looked for among many.
    private static String kind(long saleNumber) {
        var letters = new StringBuilder("duplicate-");
        Long.toString(saleNumber).chars().forEach(figure -> letters.append((char) ('a' + figure - '0')));
        return letters.toString();
    }

    private static int before(StatelessSession session, SaleNumber sale) {
        var copies = session.createSelectionQuery(
                        "select count(*) from JournalEntryRow where till = :till and chain = :chain and kind = :kind",
                        Long.class)
                .setParameter("till", sale.till().value())
                .setParameter("chain", Chain.COPIES)
                .setParameter("kind", kind(sale.number()))
                .getSingleResult();
        return Math.toIntExact(copies);
    }
}
