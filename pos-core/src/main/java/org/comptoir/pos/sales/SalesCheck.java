package org.comptoir.pos.sales;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.PagesInOrder;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.till.TillId;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;

/// Compares each sale of a till, all its rows and what it moved of stock and vouchers, with the signed entry of its
/// number, both ways.
///
/// Entry and rows are committed together, and in the order of the till's numbers. So the entries of a page are read
/// first, and the rows of the same numbers after them: whatever is missing then was not there before either.
public final class SalesCheck {

    /// Receives what was signed of each sale, in the order of the numbers.
    @FunctionalInterface
    public interface Listener {
        void sale(long number, SignedSale signed);
    }

    private final Database database;
    private final TillId till;

    public SalesCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
    }

    /// @param findings receives each difference as soon as it is found
    public void run(Consumer<Finding> findings, Listener sales) {
        runAfter(Long.MIN_VALUE, findings, sales);
    }

    /// Only the sales above a number.
    public void runAfter(long number, Consumer<Finding> findings, Listener sales) {
        var rest = new SaleRange(till, number, Long.MAX_VALUE);
        while (true) {
            rest = checkEntries(rest, findings, sales);
            var unsigned = unsigned(rest);
            if (unsigned.isEmpty()) {
                return;
            }
            // What was sold since the entries were read has an entry by now, and is checked in the next turn.
            if (entries(rest.after()).isEmpty()) {
                unsigned.forEach(found -> findings.accept(SalesPage.unsigned(till, found)));
                rest = rest.above(unsigned.getLast());
            }
        }
    }

    /// Checks all entries there are, several pages at a time, and hands over what they came to in their order.
    ///
    /// @return the range behind the last of them
    private SaleRange checkEntries(SaleRange range, Consumer<Finding> findings, Listener sales) {
        var rest = range;
        try (var pages = new PagesInOrder<SalesPage>(page -> page.report(findings, sales))) {
            for (var page = entries(rest.after()); !page.isEmpty(); page = entries(rest.after())) {
                var entries = page;
                var last = entries.getLast().number();
                var own = rest.upTo(last);
                pages.add(() -> check(own, entries));
                rest = rest.above(last);
            }
            pages.finish();
        }
        return rest;
    }

    private List<JournalEntry> entries(long after) {
        return database.read(session -> JournalPages.after(
                session, new TillChain(till, Chain.SALES), SaleWriter.KIND, after, BooksAudit.PAGE_SIZE));
    }

    /// Numbers of sales, and of what sales moved, in a range without entries: as many as are told at once.
    private List<Long> unsigned(SaleRange range) {
        return database.read(session -> Stream.of(
                        numbers(
                                session,
                                range,
                                "select number from SaleRow where tillId = :till and number > :after"
                                        + " and number <= :last order by number"),
                        numbers(
                                session,
                                range,
                                "select saleNumber from StockMovementRow where saleTill = :till"
                                        + " and saleNumber > :after and saleNumber <= :last order by saleNumber"),
                        numbers(
                                session,
                                range,
                                "select saleNumber from VoucherMovement where saleTill = :till"
                                        + " and saleNumber > :after and saleNumber <= :last order by saleNumber"),
                        numbers(
                                session,
                                range,
                                "select saleNumber from VoucherRow where saleTill = :till"
                                        + " and saleNumber > :after and saleNumber <= :last order by saleNumber"))
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .limit(BooksAudit.PAGE_SIZE)
                .toList());
    }

    private static List<Long> numbers(StatelessSession session, SaleRange range, String query) {
        return range.select(session, query, Long.class)
                .setMaxResults(BooksAudit.PAGE_SIZE)
                .getResultList();
    }

    /// A value that no sale can have makes a whole page unreadable: then it is halved until the sale is alone.
    private SalesPage check(SaleRange range, List<JournalEntry> entries) {
        try {
            return database.read(session -> {
                var page = new SalesPage(till);
                page.check(StoredSales.of(session, range), SaleMovements.of(session, range), entries);
                return page;
            });
        } catch (IllegalArgumentException | ArithmeticException | HibernateException e) {
            if (entries.size() == 1) {
                return SalesPage.unreadable(entries.getFirst());
            }
            var half = entries.size() / 2;
            var middle = entries.get(half - 1).number();
            return check(range.upTo(middle), entries.subList(0, half))
                    .then(check(range.above(middle), entries.subList(half, entries.size())));
        }
    }
}
