package org.comptoir.pos.invoicing;

import java.time.LocalDate;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;

/// Adds up what a shop sold to consumers on a day, which French businesses report by VAT rate (e-reporting, CGI art.
/// 290;
/// small firms from September 2027). What was invoiced to businesses is reported by its invoices.
public final class ConsumerSales {

    private final Database database;

    public ConsumerSales(Database database) {
        this.database = database;
    }

    /// @param transactions how many sales and returns
    public record OfDay(LocalDate day, long transactions, TaxSummary taxes) {}

    /// What all tills sold on a business day.
    public OfDay of(SignedInStaff by, LocalDate day) {
        by.require(Permission.SEE_FIGURES);
        return database.read(session -> {
            var rows = session.createSelectionQuery(
                            "select t.taxCode, t.rateBp, sum(t.netCents), sum(t.taxCents)"
                                    + " from SaleTaxRow t join SaleRow s on s.id = t.saleId"
                                    + " where s.businessDay = :day and not exists (select 1 from InvoiceRow i"
                                    + " where i.saleTill = s.tillId and i.saleNumber = s.number and i.business = true)"
                                    + " group by t.taxCode, t.rateBp order by t.rateBp desc, t.taxCode",
                            Object[].class)
                    .setParameter("day", day)
                    .getResultStream()
                    .map(ConsumerSales::row)
                    .toList();
            var transactions = session.createSelectionQuery(
                            "select count(s) from SaleRow s where s.businessDay = :day"
                                    + " and exists (select 1 from SaleTaxRow t where t.saleId = s.id)"
                                    + " and not exists (select 1 from InvoiceRow i"
                                    + " where i.saleTill = s.tillId and i.saleNumber = s.number and i.business = true)",
                            Long.class)
                    .setParameter("day", day)
                    .getSingleResult();
            return new OfDay(day, transactions, new TaxSummary(rows));
        });
    }

    private static TaxSummary.Row row(Object[] row) {
        return new TaxSummary.Row(
                new TaxRate(new TaxCode((String) row[0]), new Percent((Integer) row[1])),
                Money.ofCents((Long) row[2]),
                Money.ofCents((Long) row[3]));
    }
}
