package org.comptoir.pos.promotions;

import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.jspecify.annotations.Nullable;

/// A promotion as somebody wants it.
///
/// @param name the reason that customers read on ticket and receipt, at most [Promotion#MAX_NAME] characters
/// @param coupon without which it does not run; null if none is needed
/// @param group of customers for whom alone it runs; null for everybody
/// @param maxUses the number of sales after which it ends, from 1 to [#MAX_USES]; null if it has no limit
/// @param active whether it runs at all
public record PromotionDraft(
        String name,
        Offer offer,
        Schedule schedule,
        @Nullable CouponCode coupon,
        @Nullable CustomerGroup group,
        @Nullable Integer maxUses,
        boolean active) {

    public static final int MAX_USES = 1_000_000;

    public PromotionDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > Promotion.MAX_NAME) {
            throw new IllegalArgumentException("no name of a promotion: " + name);
        }
        if (maxUses != null && (maxUses < 1 || maxUses > MAX_USES)) {
            throw new IllegalArgumentException("no number of uses: " + maxUses);
        }
    }

    /// A promotion for everybody that needs no coupon and has no limit.
    public PromotionDraft(String name, Offer offer, Schedule schedule) {
        this(name, offer, schedule, null, null, null, true);
    }

    /// The same, running or not.
    public PromotionDraft with(boolean isActive) {
        return new PromotionDraft(name, offer, schedule, coupon, group, maxUses, isActive);
    }
}
