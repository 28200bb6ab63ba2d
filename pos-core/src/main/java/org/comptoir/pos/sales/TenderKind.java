package org.comptoir.pos.sales;

import java.util.Locale;

/// The means of payment, as totalled by the day closing.
public enum TenderKind {
    CASH,
    CARD,
    VOUCHER,
    POINTS;

    /// The key of its label in `texts/sales`.
    public String textKey() {
        return "sales.tender." + name().toLowerCase(Locale.ROOT);
    }
}
