package org.comptoir.desktop.till.payment;

import org.comptoir.pos.sales.TenderKind;

/// What a person asks of the payment.
public sealed interface PaymentRequest {

    record Choose(TenderKind kind) implements PaymentRequest {}

    /// @param key a digit, the decimal sign, or what [org.comptoir.desktop.ui.field.KeyPad] means by erasing
    record Press(String key) implements PaymentRequest {}

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
