package org.comptoir.pos.pricing.promotion;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A promotion of the shop.
///
/// @param name the reason that customers read on ticket and receipt, at most [#MAX_NAME] characters
/// @param coupon without which it does not run; null if none is needed
/// @param group of customers for whom alone it runs; null for everybody
public record Promotion(
        PromotionId id,
        String name,
        Offer offer,
        Schedule schedule,
        @Nullable CouponCode coupon,
        @Nullable CustomerGroup group) {

    public static final int MAX_NAME = 60;

    public Promotion {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("no name of a promotion: " + name);
        }
    }

    /// Whether it runs at this moment, if its coupon is shown.
    public boolean runsAt(LocalDateTime moment) {
        return schedule.runsAt(moment);
    }

    /// Whether somebody shows the coupon and is one of the customers that it needs.
    public boolean isOpenTo(Shopper shopper) {
        return (coupon == null || shopper.coupons().contains(coupon))
                && (group == null || group.includes(shopper.tags()));
    }
}
