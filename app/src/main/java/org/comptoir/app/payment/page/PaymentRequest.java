package org.comptoir.app.payment.page;

/// What a person asks of the payment.
public sealed interface PaymentRequest {

    record Choose(TenderKind kind) implements PaymentRequest {}

    /// @param says figures, the decimal sign, or what [org.comptoir.app.ui.field.KeyPad] says for erasing
    record Press(String says) implements PaymentRequest {}

    record GiveQuick(int index) implements PaymentRequest {}

    record TakeBack(int tendered) implements PaymentRequest {}

    record ScanVoucher() implements PaymentRequest {}

    /// A code that was typed.
    record EnterVoucher(String code) implements PaymentRequest {}

    record Back() implements PaymentRequest {}

    record Finish() implements PaymentRequest {}

    record PrintReceipt() implements PaymentRequest {}

    record SaveReceipt() implements PaymentRequest {}

    record NoReceipt() implements PaymentRequest {}
}
