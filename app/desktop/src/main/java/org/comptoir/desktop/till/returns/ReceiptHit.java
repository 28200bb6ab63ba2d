package org.comptoir.desktop.till.returns;

import org.comptoir.pos.till.SaleNumber;

/// A receipt that was found, formatted for display.
public record ReceiptHit(SaleNumber number, String title, String details, String amount) {}
