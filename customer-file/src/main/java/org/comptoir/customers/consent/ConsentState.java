package org.comptoir.customers.consent;

/// A customer's consent to one channel.
public enum ConsentState {
    /// Never asked.
    UNKNOWN,
    /// Opted in.
    GIVEN,
    /// Refused when asked.
    REFUSED,
    /// Opted in once and opted out since.
    WITHDRAWN
}
