package org.comptoir.customers.loyalty;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// An entry of the points ledger; entries are only ever added.
///
/// @param points added, or deducted if negative
/// @param saleNumber null if the movement belongs to no sale
/// @param note the reason of a correction
public record PointsMovement(
        CustomerId customer,
        Instant movedAt,
        int points,
        PointsReason reason,
        @Nullable SaleNumber saleNumber,
        String staffName,
        String note) {}
