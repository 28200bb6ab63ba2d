package org.comptoir.pos.sales.receipt;

/// What becomes of the receipt of a finished sale.
public sealed interface ReceiptNeed {

    /// It is printed at once.
    record Printed(ReceiptCause cause) implements ReceiptNeed {}

    /// It is printed if the customer wants it.
    record OnRequest() implements ReceiptNeed {}

    /// It has to be handed out, and the till has no printer: it is a file.
    record Unprinted(ReceiptCause cause) implements ReceiptNeed {}
}
