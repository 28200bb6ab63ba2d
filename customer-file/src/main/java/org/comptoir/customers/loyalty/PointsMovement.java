package org.comptoir.customers.loyalty;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// One row of the ledger of points; rows are only ever added.
///
/// @param points added, or taken when negative
/// @param saleNumber none when it was not with a sale
/// @param note why, for a correction
public record PointsMovement(
        CustomerId customer,
        Instant movedAt,
        int points,
        PointsReason reason,
        @Nullable SaleNumber saleNumber,
        String staffName,
        String note) {}
