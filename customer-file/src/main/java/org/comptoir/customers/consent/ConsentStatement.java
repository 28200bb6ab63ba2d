package org.comptoir.customers.consent;

import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A customer's decision on one channel, as staff enter it.
///
/// @param yes whether the shop may use the channel
/// @param wording the version of the text the customer was shown or read; empty if there was none
/// @param language ISO 639-1 code of the language of the wording
/// @param note free text by the person who records it; may be empty
/// @param saleNumber the sale during which it is recorded, if any
public record ConsentStatement(
        Channel channel,
        boolean yes,
        ConsentSource source,
        String wording,
        String language,
        String note,
        @Nullable SaleNumber saleNumber) {

    public static ConsentStatement verbal(Channel channel, boolean yes) {
        return new ConsentStatement(channel, yes, ConsentSource.SPOKEN, "", "", "", null);
    }
}
