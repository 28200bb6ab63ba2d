package org.comptoir.customers.consent;

/// A way to reach a customer with an offer of the shop.
public enum Channel {
    POST,
    EMAIL,
    SMS,
    PHONE;

    /// Whether an offer needs the customer's yes beforehand. By post it may go to whoever did not refuse; by e-mail,
    /// text message and telephone only to those who agreed (Directive 2002/58/EC art. 13). The leave that the law
    /// gives for a shop's own customers is not used.
    public boolean needsConsent() {
        return switch (this) {
            case POST -> false;
            case EMAIL, SMS, PHONE -> true;
        };
    }
}
