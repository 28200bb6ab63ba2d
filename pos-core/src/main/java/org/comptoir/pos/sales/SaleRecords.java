package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Opens finished sales. Whoever sells may open each one whose number they know, because customers bring its receipt.
public final class SaleRecords {

    private final Database database;
    private final Journal journal;

    public SaleRecords(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Empty if there is no such sale.
    public Optional<SaleRecord> of(SignedInStaff by, SaleNumber number) {
        by.require(Permission.SELL);
        var entry = journal.forTill(number.till()).entry(Chain.SALES, number.number());
        return database.read(session -> Sales.sealed(session, number)
                .map(sale -> new SaleRecord(
                        sale,
                        SaleAttachments.row(session, number)
                                .map(SaleAttachmentRow::attachment)
                                .orElse(null),
                        entry.filter(signed -> confirms(signed, sale)).isPresent(),
                        returns(session, number),
                        ReceiptDuplicates.before(session, number))));
    }

    /// Whether an entry of the journal tells the sale as its rows do. Whether the entry itself is genuine is proved by
    /// verifying the journal.
    private static boolean confirms(JournalEntry entry, Sale sale) {
        return entry.signature().equals(sale.signature())
                && SignedSale.confirm(sale, entry.content()).isPresent();
    }

    private static List<SaleReturn> returns(StatelessSession session, SaleNumber number) {
        return session.createSelectionQuery(
                        "select l.returnedLine, s.tillId, s.number, s.soldAt, l.quantityThousandths, l.totalCents"
                                + " from SaleLineRow l join SaleRow s on s.id = l.saleId"
                                + " where l.returnedTill = :till and l.returnedNumber = :number"
                                + " order by s.soldAt, s.id, l.position",
                        Object[].class)
                .setParameter("till", number.till().value())
                .setParameter("number", number.number())
                .getResultStream()
                .map(row -> new SaleReturn(
                        (Integer) row[0],
                        new SaleNumber(new TillId((String) row[1]), (Long) row[2]),
                        (Instant) row[3],
                        new Quantity((Long) row[4]),
                        Money.ofCents((Long) row[5]).negate()))
                .toList();
    }
}
