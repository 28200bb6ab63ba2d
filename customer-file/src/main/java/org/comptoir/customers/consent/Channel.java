package org.comptoir.customers.consent;

/// A way to reach a customer with an offer of the shop.
public enum Channel {
    POST,
    EMAIL,
    SMS,
    PHONE;

    /// Whether an offer needs the customer's prior consent. Post may be sent to anyone who has not objected;
    /// e-mail, text messages and calls only to those who opted in (Directive 2002/58/EC art. 13). The exemption for
    /// a shop's existing customers is not used.
    public boolean needsConsent() {
        return switch (this) {
            case POST -> false;
            case EMAIL, SMS, PHONE -> true;
        };
    }
}
