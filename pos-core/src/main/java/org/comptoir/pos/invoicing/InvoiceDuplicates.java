package org.comptoir.pos.invoicing;

import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Records each copy that is printed of an invoice, before it is, as those of receipts are.
public final class InvoiceDuplicates {

    private static final int VERSION = 1;

    private final Database database;
    private final Journal journal;

    public InvoiceDuplicates(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// @return how many there are now: the n of DUPLICATA n
    public int record(SignedInStaff by, InvoiceNumber invoice) {
        by.require(Permission.SELL);
        return database.write(session -> {
            var copy = new int[1];
            // In the chain of the till that issued it: two tills cannot give the same number.
            journal.forTill(invoice.till()).record(session, Chain.COPIES, kind(invoice.number()), number -> {
                copy[0] = before(session, invoice) + 1;
                return CanonicalText.version(VERSION)
                        .put("number", number)
                        .put("till", invoice.till().value())
                        .put("invoice", invoice.number())
                        .put("copy", copy[0])
                        .put("staff", by.name())
                        .text();
            });
            return copy[0];
        });
    }

    /// The kind contains the invoice's number in letters, because it is searched for among many.
    private static String kind(long invoiceNumber) {
        var letters = new StringBuilder("invoice-");
        Long.toString(invoiceNumber).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
        return letters.toString();
    }

    private static int before(StatelessSession session, InvoiceNumber invoice) {
        var copies = session.createSelectionQuery(
                        "select count(*) from JournalEntryRow where till = :till and chain = :chain and kind = :kind",
                        Long.class)
                .setParameter("till", invoice.till().value())
                .setParameter("chain", Chain.COPIES)
                .setParameter("kind", kind(invoice.number()))
                .getSingleResult();
        return Math.toIntExact(copies);
    }
}
