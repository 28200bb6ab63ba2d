package org.comptoir.pos.stock;

import java.util.Locale;

/// Why stock moved.
public enum StockReason {
    SALE,
    RETURN,
    RECEIPT,
    IMPORT,
    COUNT,
    LOSS;

    /// The key of its label in `texts/stock`.
    public String textKey() {
        return "stock.reason." + name().toLowerCase(Locale.ROOT);
    }
}
