package org.comptoir.desktop.till.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A search hit, formatted for display.
///
/// @param key of the article or the customer
/// @param amount its price, empty for a customer
/// @param parked the ticket on hold, if it is one
public record HitItem(
        Kind kind,
        long key,
        String title,
        String details,
        String amount,
        @Nullable UUID parked) {

    public enum Kind {
        ARTICLE,
        CUSTOMER,
        /// A ticket on hold.
        PARKED,
        NEW_CUSTOMER,
        /// An amount to be sold without an article of its own.
        OPEN_PRICE
    }

    public HitItem(Kind kind, long key, String title, String details, String amount) {
        this(kind, key, title, details, amount, null);
    }
}
