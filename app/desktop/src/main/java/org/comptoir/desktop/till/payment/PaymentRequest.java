package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.TenderKind;

/// A user request during the payment.
public sealed interface PaymentRequest {

    record Choose(TenderMeans means) implements PaymentRequest {

        public Choose(TenderKind kind) {
            this(TenderMeans.of(kind));
        }
    }

    /// @param key a digit, the decimal separator, or the erase signal of [org.comptoir.desktop.ui.field.KeyPad]
    record Press(String key) implements PaymentRequest {}

    record GiveQuick(int index) implements PaymentRequest {}

    record TakeBack(int tendered) implements PaymentRequest {}

    record ScanVoucher() implements PaymentRequest {}

    /// A typed voucher code.
    record EnterVoucher(String code) implements PaymentRequest {}

    /// Asks the card terminal how the charge ended that it did not answer.
    record AskTerminal() implements PaymentRequest {}

    /// Somebody saw at the terminal whether the card was charged.
    record SettleCard(boolean isPaid) implements PaymentRequest {}

    /// Opens the choice of a tip, or closes it.
    record ChooseTip() implements PaymentRequest {}

    /// Gives a proposed tip.
    ///
    /// @param index of the proposal; below 0 for no tip
    record GiveTip(int index) implements PaymentRequest {}

    record Back() implements PaymentRequest {}

    record Finish() implements PaymentRequest {}

    record PrintReceipt() implements PaymentRequest {}

    record SaveReceipt() implements PaymentRequest {}

    /// Asks where the receipt goes by e-mail.
    record EmailReceipt() implements PaymentRequest {}

    /// Leaves the page of a finished sale.
    record NextTicket() implements PaymentRequest {}

    /// Shows the finished sale, of which an invoice is made there.
    record ToInvoice() implements PaymentRequest {}
}
