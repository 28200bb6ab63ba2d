package org.comptoir.pos.sales.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.type.StandardBasicTypes;

/// Reads the numbers of the invoices of listed sales.
final class InvoicesOfSales {

    private static final String INVOICES = """
            select i.sale_number as ticket, i.till_id as till_letters, i.number as invoice from invoice i
            where i.sale_till = :till and i.sale_number in (:numbers)""";

    private final StatelessSession session;

    InvoicesOfSales(StatelessSession session) {
        this.session = session;
    }

    /// A sale has one invoice or credit note at most; those without are not in it.
    Map<SaleNumber, InvoiceNumber> numbers(List<SaleNumber> sales) {
        var invoices = new HashMap<SaleNumber, InvoiceNumber>();
        for (var till : sales.stream().map(SaleNumber::till).distinct().toList()) {
            session.createNativeQuery(INVOICES, Object[].class)
                    .addScalar("ticket", StandardBasicTypes.LONG)
                    .addScalar("till_letters", StandardBasicTypes.STRING)
                    .addScalar("invoice", StandardBasicTypes.LONG)
                    .setParameter("till", till.value())
                    .setParameterList("numbers", SaleListReader.ofTill(sales, till))
                    .getResultList()
                    .forEach(row -> invoices.put(
                            new SaleNumber(till, (Long) row[0]),
                            new InvoiceNumber(new TillId((String) row[1]), (Long) row[2])));
        }
        return invoices;
    }
}
