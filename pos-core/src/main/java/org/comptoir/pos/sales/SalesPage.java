package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.till.TillId;

/// What the check of some sales in a row came to: the differences, and what was signed of each.
final class SalesPage {

    private final TillId till;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NumberedSale> sales = new ArrayList<>();

    private record NumberedSale(long number, SignedSale signed) {}

    SalesPage(TillId till) {
        this.till = till;
    }

    /// The page of one sale whose rows are no sale's.
    static SalesPage unreadable(JournalEntry entry) {
        var page = new SalesPage(entry.till());
        page.findings.add(new Finding.Unreadable(StoredSale.subject(entry.till().value(), entry.number())));
        page.signed(entry);
        return page;
    }

    static Finding unsigned(TillId till, long number) {
        return new Finding.Unsigned(StoredSale.subject(till.value(), number));
    }

    void report(Consumer<Finding> to, SalesCheck.Listener listener) {
        findings.forEach(to);
        sales.forEach(sale -> listener.sale(sale.number(), sale.signed()));
    }

    SalesPage then(SalesPage next) {
        findings.addAll(next.findings);
        sales.addAll(next.sales);
        return this;
    }

    /// @param rows and entries in the order of their numbers
    void check(List<StoredSale> rows, SaleMovements movements, List<JournalEntry> entries) {
        var unsigned = new TreeSet<>(movements.numbers());
        var next = 0;
        for (var entry : entries) {
            for (; next < rows.size() && rows.get(next).number() < entry.number(); next++) {
                unsigned.add(rows.get(next).number());
            }
            unsigned.remove(entry.number());
            if (next < rows.size() && rows.get(next).number() == entry.number()) {
                check(entry, rows.get(next++), movements);
            } else {
                findings.add(new Finding.Missing(StoredSale.subject(till.value(), entry.number())));
                signed(entry);
            }
        }
        rows.subList(next, rows.size()).forEach(row -> unsigned.add(row.number()));
        unsigned.forEach(number -> findings.add(unsigned(till, number)));
    }

    private void check(JournalEntry entry, StoredSale stored, SaleMovements movements) {
        var sale = stored.sale();
        var confirmed = SignedSale.confirm(sale, entry.content());
        var signed = confirmed.orElseGet(() -> SignedSale.read(entry.content()));
        sales.add(new NumberedSale(entry.number(), signed));
        findings.addAll(stored.differences(sale, entry, signed, confirmed.isPresent()));
        findings.addAll(movements.differences(sale));
    }

    /// An entry that cannot be read was changed, which the verification of its chain tells.
    private void signed(JournalEntry entry) {
        try {
            sales.add(new NumberedSale(entry.number(), SignedSale.read(entry.content())));
        } catch (IllegalArgumentException e) {
            findings.add(new Finding.Unreadable(StoredSale.subject(till.value(), entry.number())));
        }
    }
}
