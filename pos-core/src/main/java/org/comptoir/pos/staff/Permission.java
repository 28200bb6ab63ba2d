package org.comptoir.pos.staff;

/// What a person may be allowed to do. Every public method of a service that changes or discloses something asks for
/// one of these.
public enum Permission {
    SELL,
    DISCOUNT,
    OVERRIDE_PRICE,
    /// Take goods back and pay out what they cost.
    REFUND,
    SEE_CUSTOMERS,
    EDIT_CUSTOMERS,
    IMPORT_CUSTOMERS,
    EXPORT_CUSTOMERS,
    SEND_MAILINGS,
    ISSUE_VOUCHERS,
    EDIT_ARTICLES,
    RECEIVE_STOCK,
    CLOSE_DAY,
    SEE_FIGURES,
    MANAGE_STAFF,
    CHANGE_SETTINGS,
    BACK_UP,
    VERIFY_JOURNAL
}
