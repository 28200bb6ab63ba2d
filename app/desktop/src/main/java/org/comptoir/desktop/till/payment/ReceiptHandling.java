package org.comptoir.desktop.till.payment;

import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.receipt.ReceiptCause;
import org.comptoir.pos.sales.receipt.ReceiptNeed;
import org.comptoir.pos.sales.receipt.ReceiptPolicy;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.SellingServices;

/// What becomes of the receipt once a sale is recorded: printed at once where the policy says so, offered otherwise.
final class ReceiptHandling {

    private final ScreenContext context;
    private final SellingServices services;
    private final ReceiptIssuer receipts;
    private final Texts sales;
    private final Texts texts;
    private ReceiptPolicy policy = ReceiptPolicy.DEFAULT;

    ReceiptHandling(ScreenContext context, SellingServices services, ReceiptIssuer receipts) {
        this.context = context;
        this.services = services;
        this.receipts = receipts;
        sales = context.texts("sales");
        texts = context.texts("payment");
    }

    /// Reads again when receipts are printed.
    void refresh() {
        context.tasks()
                .of(services::receiptPolicy)
                .onSuccess(read -> policy = read)
                .start();
    }

    /// The one place where a finished sale begins to print.
    void sold(Sale sale) {
        switch (need(sale)) {
            case ReceiptNeed.Printed ignored -> receipts.print(sale);
            case ReceiptNeed.OnRequest() -> {}
            case ReceiptNeed.Unprinted ignored -> {}
        }
    }

    ReceiptOffer offer(Sale sale) {
        var hasPrinter = receipts.hasPrinter();
        return switch (need(sale)) {
            case ReceiptNeed.Printed(var cause) -> new ReceiptOffer(hasPrinter, true, why(cause));
            case ReceiptNeed.OnRequest() -> new ReceiptOffer(hasPrinter && receipts.offersReceipts(), false, "");
            case ReceiptNeed.Unprinted ignored ->
                new ReceiptOffer(hasPrinter, false, texts.get("payment.done.unprinted"));
        };
    }

    private ReceiptNeed need(Sale sale) {
        return receipts.isBesideRecorder()
                ? policy.needBesideRecorder(sale, receipts.hasPrinter())
                : policy.need(sale, receipts.hasPrinter());
    }

    private String why(ReceiptCause cause) {
        return sales.get(cause.textKey());
    }
}
