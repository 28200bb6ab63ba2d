package org.comptoir.pos.sales;

import java.util.Locale;

/// The means of payment, as totalled by the day closing.
public enum TenderKind {
    CASH,
    CARD,
    VOUCHER,
    POINTS,
    CHEQUE,
    /// A bank transfer, seen on the customer's telephone or announced.
    TRANSFER,
    /// Meal vouchers, such as titres-restaurant or buoni pasto.
    MEAL_VOUCHER,
    /// Owed by the customer, who pays later.
    ACCOUNT,
    /// A tender that the shop defined itself.
    OWN;

    /// The key of its label in `texts/sales`.
    public String textKey() {
        return "sales.tender." + name().toLowerCase(Locale.ROOT);
    }
}
