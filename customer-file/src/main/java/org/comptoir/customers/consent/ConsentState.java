package org.comptoir.customers.consent;

/// Where a customer stands on one channel.
public enum ConsentState {
    /// Never asked.
    UNKNOWN,
    /// Said yes.
    GIVEN,
    /// Said no when asked.
    REFUSED,
    /// Said yes once, and no since.
    WITHDRAWN
}
