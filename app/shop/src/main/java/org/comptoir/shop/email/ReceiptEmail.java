package org.comptoir.shop.email;

import java.util.function.BiFunction;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The e-mail that brings a receipt: a few lines in the customer's language, and the receipt in the shop's.
final class ReceiptEmail {

    private final BiFunction<Sale, Integer, byte[]> receipts;

    /// @param receipts makes the PDF of a sale's receipt, 0 for the original, n for its n-th copy
    ReceiptEmail(BiFunction<Sale, Integer, byte[]> receipts) {
        this.receipts = receipts;
    }

    OutgoingMail of(EmailJob job, Sale sale, ShopProfile shop) {
        var texts = Texts.of("receiptmail", job.language());
        var formats = new Formats(job.language(), shop.zone());
        var number = sale.number().toString();
        var text = texts.get(
                "receiptmail.text", number, formats.date(sale.businessDay()), formats.money(sale.total()), shop.name());
        return new OutgoingMail(
                job.recipient(),
                texts.get("receiptmail.subject", shop.name(), number),
                text,
                texts.get("receiptmail.file", number) + ".pdf",
                receipts.apply(sale, job.copy()));
    }
}
