package org.comptoir.pos.promotions;

/// The outcome of saving a promotion.
public sealed interface PromotionResult {

    record Saved(StoredPromotion promotion) implements PromotionResult {}

    /// Another promotion, which runs on some of the same days, has the same coupon.
    record CouponTaken(String code, String name) implements PromotionResult {}

    /// The shop has [Promotions#MAX_PROMOTIONS].
    record TooMany() implements PromotionResult {}

    /// Somebody else changed it meanwhile.
    record ChangedMeanwhile() implements PromotionResult {}
}
