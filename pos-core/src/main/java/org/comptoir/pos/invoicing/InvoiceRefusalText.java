package org.comptoir.pos.invoicing;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Says why no invoice was issued, and what to do.
public record InvoiceRefusalText(Texts texts) {

    public static InvoiceRefusalText in(Language language) {
        return new InvoiceRefusalText(Texts.of("invoicing", language));
    }

    public String of(InvoiceResult.Refused refused) {
        return switch (refused) {
            case InvoiceResult.NoSuchSale(var sale) -> texts.get("invoicing.nosale", sale.toString());
            case InvoiceResult.Unconfirmed(var sale) -> texts.get("invoicing.unconfirmed", sale.toString());
            case InvoiceResult.NothingSupplied(var sale) -> texts.get("invoicing.nothing", sale.toString());
            case InvoiceResult.NeverInvoiced(var sale) -> texts.get("invoicing.never", sale.toString());
            case InvoiceResult.SeveralBuyers(var sale) -> texts.get("invoicing.several", sale.toString());
            case InvoiceResult.BuyerIncomplete ignored -> texts.get("invoicing.buyer");
            case InvoiceResult.BuyerUnregistered ignored -> texts.get("invoicing.unregistered");
            case InvoiceResult.SellerIncomplete ignored -> texts.get("invoicing.seller");
        };
    }
}
