package org.comptoir.customers.consent;

import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What a customer says about one channel, as it is taken down.
///
/// @param yes whether the shop may use it
/// @param wording the version of the text that the customer was shown or read; empty where there was none
/// @param language two letters of ISO 639-1, that of the wording
/// @param note in the words of whoever takes it down; may be empty
/// @param saleNumber the sale at which it is said, if it is at one
public record ConsentStatement(
        Channel channel,
        boolean yes,
        ConsentSource source,
        String wording,
        String language,
        String note,
        @Nullable SaleNumber saleNumber) {

    public static ConsentStatement spoken(Channel channel, boolean yes) {
        return new ConsentStatement(channel, yes, ConsentSource.SPOKEN, "", "", "", null);
    }
}
