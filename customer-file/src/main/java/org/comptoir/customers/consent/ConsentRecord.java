package org.comptoir.customers.consent;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A consent decision of a customer for one channel. Append-only: never changed, never deleted.
///
/// @param wording the version of the text the customer was shown or read; empty if there was none
/// @param language ISO 639-1 code of the language of the wording
/// @param staffName who recorded it
/// @param saleNumber the sale during which it was recorded, if any
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
