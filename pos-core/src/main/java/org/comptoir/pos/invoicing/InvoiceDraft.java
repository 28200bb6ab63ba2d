package org.comptoir.pos.invoicing;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.text.Language;

/// An invoice before it has its number.
record InvoiceDraft(
        Sale sale, TillTerms till, String staffName, InvoiceParty seller, InvoiceTerms terms, Language language) {

    /// Stands for the number that the transaction will give.
    private static final long UNNUMBERED = 1;

    boolean isCreditNote() {
        return Invoices.isCreditNote(sale);
    }

    Invoice invoice(Instant now, InvoiceParty buyer, InvoiceOrigins origins) {
        var onAccount = Money.sum(sale.tenders().stream()
                .filter(tender -> tender.kind() == TenderKind.ACCOUNT)
                .map(SaleTender::amount)
                .toList());
        var due = onAccount.min(sale.taxes().gross());
        var tenders = sale.tenders().stream()
                .filter(tender -> tender.kind() != TenderKind.ACCOUNT)
                .map(tender -> new InvoiceTender(tender.kind(), tender.type().title(language), tender.amount()))
                .toList();
        return of(now, InvoiceKind.INVOICE, 1, buyer, language, tenders, due, origins);
    }

    /// To the buyer, and in the language, of the invoice that it corrects.
    Invoice creditNote(Instant now, InvoiceOrigins origins) {
        var first = origins.invoices().getFirst();
        var payouts = sale.payouts().stream()
                .filter(payout -> payout.amount().isPositive())
                .map(payout -> tender(payout, first.language()))
                .toList();
        return of(now, InvoiceKind.CREDIT_NOTE, -1, first.buyer(), first.language(), payouts, Money.ZERO, origins);
    }

    private static InvoiceTender tender(SalePayout payout, Language language) {
        return new InvoiceTender(payout.kind(), payout.type().title(language), payout.amount());
    }

    private Invoice of(
            Instant now,
            InvoiceKind kind,
            int factor,
            InvoiceParty buyer,
            Language written,
            List<InvoiceTender> tenders,
            Money due,
            InvoiceOrigins origins) {
        var day = now.atZone(till.zone()).toLocalDate();
        return new Invoice(
                new InvoiceNumber(till.id(), UNNUMBERED),
                kind,
                sale.number(),
                sale.businessDay(),
                day,
                now,
                till.name(),
                staffName,
                written,
                seller,
                buyer,
                terms,
                InvoiceLines.of(sale, factor),
                InvoiceLines.times(sale.taxes(), factor),
                tenders,
                due,
                due.isPositive() ? day.plusDays(terms.days()) : null,
                origins.references(),
                "");
    }
}
