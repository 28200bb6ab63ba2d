package org.comptoir.shop.customers;

/// What the till tells of a customer, which each role sees or not. The order is that of the settings.
public enum SeenDetail {
    POINTS,
    /// Vouchers and credit notes that can be spent.
    CREDITS,
    DEBT,
    LAST_VISIT,
    BIRTHDAY,
    ALERT_NOTE,
    /// The usual sizes, if the shop keeps any.
    SIZES,
    PURCHASES
}
