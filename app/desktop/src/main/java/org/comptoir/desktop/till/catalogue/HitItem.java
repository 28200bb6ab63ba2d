package org.comptoir.desktop.till.catalogue;

/// A search hit, formatted for display.
///
/// @param key of the article or the customer
/// @param amount its price, empty for a customer
public record HitItem(Kind kind, long key, String title, String details, String amount) {

    public enum Kind {
        ARTICLE,
        CUSTOMER,
        NEW_CUSTOMER,
        /// An amount to be sold without an article of its own.
        OPEN_PRICE
    }
}
