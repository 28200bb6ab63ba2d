package org.comptoir.pos.sales.receipt;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.TenderKind;

/// Whether the receipt of a sale is printed unasked. In France receipts are printed on request (Code de
/// l'environnement, art. L541-15-10, and décret 2022-1565, in force since 1 August 2023), except for goods with the
/// legal guarantee of conformity, goods that were weighed, and payments by card that are cancelled or paid back. In
/// Italy a document goes with each sale (DPR 696/1996; D.Lgs. 127/2015 art. 2). What the customer needs on paper
/// whatever the law says is printed too: the code of a voucher, and what was bought on account.
public record ReceiptPolicy(ReceiptChoice choice) {

    /// What holds until the shop's choice was read.
    public static final ReceiptPolicy DEFAULT = new ReceiptPolicy(ReceiptChoice.ASK);

    /// The shop's policy.
    ///
    /// @param notes such as `settings::get`
    /// @param country of the shop, such as `FR`
    public static ReceiptPolicy of(Function<String, Optional<String>> notes, String country) {
        return new ReceiptPolicy(ReceiptChoice.of(notes, country));
    }

    /// @param hasPrinter whether the till has a receipt printer
    public ReceiptNeed need(Sale sale, boolean hasPrinter) {
        var cause = cause(sale);
        if (cause.isPresent()) {
            return forced(cause.get(), hasPrinter);
        }
        return switch (choice) {
            case ALWAYS -> hasPrinter ? new ReceiptNeed.Printed(ReceiptCause.EVERY_SALE) : new ReceiptNeed.OnRequest();
            case ASK -> new ReceiptNeed.OnRequest();
        };
    }

    /// The same where a fiscal recorder hands out a document of its own: only what that does not say is printed.
    public ReceiptNeed needBesideRecorder(Sale sale, boolean hasPrinter) {
        if (hasCodes(sale)) {
            return forced(ReceiptCause.VOUCHER, hasPrinter);
        }
        return isOnAccount(sale) ? forced(ReceiptCause.ACCOUNT, hasPrinter) : new ReceiptNeed.OnRequest();
    }

    private static ReceiptNeed forced(ReceiptCause cause, boolean hasPrinter) {
        return hasPrinter ? new ReceiptNeed.Printed(cause) : new ReceiptNeed.Unprinted(cause);
    }

    /// Why this sale has its receipt on paper, whatever the shop chose; empty if it need not.
    public static Optional<ReceiptCause> cause(Sale sale) {
        if (hasCodes(sale)) {
            return Optional.of(ReceiptCause.VOUCHER);
        }
        if (sale.payouts().stream().anyMatch(payout -> payout.kind() == TenderKind.CARD)) {
            return Optional.of(ReceiptCause.CARD_REFUND);
        }
        if (isOnAccount(sale)) {
            return Optional.of(ReceiptCause.ACCOUNT);
        }
        if (sale.lines().stream().anyMatch(line -> isGoods(line) && line.guaranteed())) {
            return Optional.of(ReceiptCause.GUARANTEE);
        }
        return sale.lines().stream().anyMatch(line -> isGoods(line) && line.soldBy() == SoldBy.WEIGHT)
                ? Optional.of(ReceiptCause.WEIGHED)
                : Optional.empty();
    }

    private static boolean hasCodes(Sale sale) {
        return !sale.vouchersSold().isEmpty() || !sale.creditNotes().isEmpty();
    }

    private static boolean isOnAccount(Sale sale) {
        return sale.tenders().stream().anyMatch(tender -> tender.kind() == TenderKind.ACCOUNT)
                || sale.payouts().stream().anyMatch(payout -> payout.kind() == TenderKind.ACCOUNT)
                || sale.lines().stream().anyMatch(line -> line.kind() == LineKind.ACCOUNT_PAYMENT);
    }

    private static boolean isGoods(SaleLine line) {
        return line.kind() == LineKind.ARTICLE;
    }
}
