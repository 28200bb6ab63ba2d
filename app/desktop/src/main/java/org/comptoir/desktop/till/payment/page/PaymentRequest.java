package org.comptoir.desktop.till.payment.page;

/// What a person asks of the payment.
public sealed interface PaymentRequest {

    record Choose(TenderChoice kind) implements PaymentRequest {}

    /// @param says figures, the decimal sign, or what [org.comptoir.desktop.ui.field.KeyPad] says for erasing
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
