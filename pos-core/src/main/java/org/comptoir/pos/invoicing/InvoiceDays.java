package org.comptoir.pos.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// On which day sales were invoiced, from which the term of their payment counts, within the caller's transaction.
public final class InvoiceDays {

    private InvoiceDays() {}

    /// Sales without an invoice are not in it.
    public static Map<SaleNumber, LocalDate> of(StatelessSession session, Collection<SaleNumber> sales) {
        var byTill = new TreeMap<String, List<Long>>();
        sales.stream()
                .distinct()
                .forEach(sale -> byTill.computeIfAbsent(sale.till().value(), none -> new ArrayList<>())
                        .add(sale.number()));
        var days = new HashMap<SaleNumber, LocalDate>();
        byTill.forEach((till, numbers) -> {
            for (var some : Chunks.of(numbers)) {
                session.createSelectionQuery(
                                "select i.saleNumber, i.issueDay from InvoiceRow i"
                                        + " where i.saleTill = :till and i.saleNumber in (:numbers)",
                                Object[].class)
                        .setParameter("till", till)
                        .setParameterList("numbers", some)
                        .getResultStream()
                        .forEach(row -> days.put(new SaleNumber(new TillId(till), (Long) row[0]), (LocalDate) row[1]));
            }
        });
        return days;
    }
}
