package org.comptoir.desktop.till.catalogue;

/// Something found for what was typed, ready to be shown.
///
/// @param key the article's or the customer's
/// @param amount its price, empty for a customer
public record HitItem(Kind kind, long key, String title, String details, String amount) {

    public enum Kind {
        ARTICLE,
        CUSTOMER,
        NEW_CUSTOMER
    }
}
