package org.comptoir.pos.sales;

import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// Records each duplicate of a receipt, as required by law (BOI-TVA-DECLA-30-10-30): before it is printed, and with
/// a number of its own.
public final class ReceiptDuplicates {

    /// Version 2 contains the till; version 1 knew only one.
    private static final int VERSION = 2;

    private final Database database;
    private final Journal journal;

    public ReceiptDuplicates(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Records another duplicate of a sale's receipt.
    ///
    /// @return how many duplicates there are now: the n of DUPLICATA n
    public int record(SignedInStaff signedIn, SaleNumber sale) {
        signedIn.require(Permission.SELL);
        return database.write(session -> {
            var copy = new int[1];
            // In the chain of the till that made the sale, whichever till prints the duplicate: it is locked now,
            // so that two tills cannot assign the same number.
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

    /// The kind contains the sale's number in letters, because it is searched for among many.
    private static String kind(long saleNumber) {
        var letters = new StringBuilder("duplicate-");
        Long.toString(saleNumber).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return letters.toString();
    }

    /// How many were made so far.
    static int before(StatelessSession session, SaleNumber sale) {
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
