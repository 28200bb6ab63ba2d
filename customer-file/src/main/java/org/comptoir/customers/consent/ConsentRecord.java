package org.comptoir.customers.consent;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What a customer said on one channel, once: never changed, never deleted.
///
/// @param wording the version of the text that the customer was shown or read; empty where there was none
/// @param language two letters of ISO 639-1, that of the wording
/// @param staffName who took it down
/// @param saleNumber the sale at which it was said, if it was at one
public record ConsentRecord(
        CustomerId customer,
        Channel channel,
        ConsentState state,
        Instant recordedAt,
        ConsentSource source,
        String wording,
        String language,
        String note,
        String staffName,
        @Nullable SaleNumber saleNumber) {}
