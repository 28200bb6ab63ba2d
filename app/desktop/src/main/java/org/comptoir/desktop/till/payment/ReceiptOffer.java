package org.comptoir.desktop.till.payment;

/// What the done page offers and says of the receipt.
///
/// @param hasPrinter whether it can be printed here
/// @param isPrinted whether it is printed without being asked for, so that printing it again makes a copy
/// @param why it was printed, or has to be handed out; empty if the customer chooses
public record ReceiptOffer(boolean hasPrinter, boolean isPrinted, String why) {}
