package org.comptoir.pos.sales;

import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.jspecify.annotations.Nullable;

/// A sale inside its transaction, as those who take part in it see it: numbered, priced, paid, not yet written.
///
/// @param customer none for a passer-by
/// @param total what is paid for all lines
/// @param earning what may earn points: articles after discounts, less what is paid in points; vouchers sold earn
///     nothing, as they earn when they are spent
/// @param pointsSpent points tendered, 0 for none
/// @param pointsValue what those points were taken for
public record SaleInProgress(
        long number,
        Instant soldAt,
        @Nullable SaleCustomer customer,
        Money total,
        Money earning,
        int pointsSpent,
        Money pointsValue,
        String staffName) {}
