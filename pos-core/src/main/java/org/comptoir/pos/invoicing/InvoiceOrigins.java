package org.comptoir.pos.invoicing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.invoicing.InvoiceResult.NeverInvoiced;
import org.comptoir.pos.invoicing.InvoiceResult.SeveralBuyers;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// The invoices of the sales that goods came back of.
///
/// @param invoices each once
/// @param neverInvoiced the sales without one; the sale itself stands for goods without a receipt
record InvoiceOrigins(List<Invoice> invoices, List<SaleNumber> neverInvoiced) {

    static InvoiceOrigins of(StatelessSession session, Sale sale) {
        var origins = new LinkedHashSet<SaleNumber>();
        sale.lines().stream()
                .filter(SaleLine::isReturn)
                .filter(line -> line.tax() != null)
                .forEach(line -> origins.add(origin(line, sale.number())));
        var invoices = new ArrayList<Invoice>();
        var without = new ArrayList<SaleNumber>();
        for (var origin : origins) {
            Invoices.ofSale(session, origin)
                    .ifPresentOrElse(row -> invoices.add(row.invoice()), () -> without.add(origin));
        }
        return new InvoiceOrigins(List.copyOf(invoices), List.copyOf(without));
    }

    private static SaleNumber origin(SaleLine line, SaleNumber itself) {
        SoldLineId returned = line.returned();
        return returned == null ? itself : returned.sale();
    }

    /// Why there can be no credit note.
    Optional<InvoiceResult.Refused> refusal(SaleNumber sale) {
        if (!neverInvoiced.isEmpty()) {
            return Optional.of(new NeverInvoiced(neverInvoiced.getFirst()));
        }
        var buyers = invoices.stream().map(Invoice::buyer).collect(Collectors.toSet());
        return buyers.size() == 1 ? Optional.empty() : Optional.of(new SeveralBuyers(sale));
    }

    List<InvoiceReference> references() {
        return invoices.stream()
                .map(invoice -> new InvoiceReference(invoice.number(), invoice.day()))
                .toList();
    }
}
