package org.comptoir.pos.invoicing;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;

/// An invoice as a list shows it.
public record ListedInvoice(
        InvoiceNumber number,
        InvoiceKind kind,
        SaleNumber sale,
        LocalDate day,
        String buyerName,
        Money total,
        Money due) {}
