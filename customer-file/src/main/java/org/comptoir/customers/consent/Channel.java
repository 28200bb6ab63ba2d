package org.comptoir.customers.consent;

/// A way to reach a customer with an offer of the shop.
public enum Channel {
    POST,
    EMAIL,
    SMS,
    PHONE
}
