package org.comptoir.customers.account;

/// Why an account changed.
public enum AccountReason {
    /// Bought on account.
    CHARGED,
    /// Paid at the till.
    PAID,
    /// Returned goods, instead of money.
    GIVEN_BACK,
    /// Came from another record of the same person, or went to it.
    MERGED
}
