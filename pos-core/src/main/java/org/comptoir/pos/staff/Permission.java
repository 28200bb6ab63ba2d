package org.comptoir.pos.staff;

/// A permission of staff. Every public method of a service that changes or discloses something requires one of
/// these.
public enum Permission {
    SELL,
    DISCOUNT,
    OVERRIDE_PRICE,
    /// Accept returned goods and pay out refunds.
    REFUND,
    /// Accept returned goods of which nobody has the receipt.
    RETURN_WITHOUT_RECEIPT,
    /// Accept returned goods after the shop's own period for it.
    RETURN_LATE,
    SEE_CUSTOMERS,
    EDIT_CUSTOMERS,
    /// Join the records of one person, and take that back.
    MERGE_CUSTOMERS,
    IMPORT_CUSTOMERS,
    EXPORT_CUSTOMERS,
    SEND_MAILINGS,
    SEE_AGENDA,
    EDIT_AGENDA,
    ISSUE_VOUCHERS,
    /// Block, replace and extend vouchers.
    MANAGE_VOUCHERS,
    EDIT_ARTICLES,
    RECEIVE_STOCK,
    /// Put cash into the drawer and take it out without a sale.
    MOVE_CASH,
    CLOSE_DAY,
    /// See what should be in the drawer before it is counted.
    SEE_EXPECTED_CASH,
    SEE_FIGURES,
    /// Leave the real till for a training shop, and begin that one over.
    TRAIN,
    MANAGE_STAFF,
    CHANGE_SETTINGS,
    BACK_UP,
    VERIFY_JOURNAL
}
