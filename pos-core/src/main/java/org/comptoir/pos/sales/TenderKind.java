package org.comptoir.pos.sales;

import java.util.Locale;

/// The means of payment, as the day's end counts them.
public enum TenderKind {
    CASH,
    CARD,
    VOUCHER,
    POINTS;

    /// Its name to people, in `texts/sales`.
    public String textKey() {
        return "sales.tender." + name().toLowerCase(Locale.ROOT);
    }
}
