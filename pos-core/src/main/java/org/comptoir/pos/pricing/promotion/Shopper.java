package org.comptoir.pos.pricing.promotion;

import java.util.List;

/// What a customer shows at the till that opens promotions.
///
/// @param tags of the customer; none if nobody is on the ticket
public record Shopper(List<CouponCode> coupons, List<String> tags) {

    public static final Shopper NOBODY = new Shopper(List.of(), List.of());

    public Shopper {
        coupons = List.copyOf(coupons);
        tags = List.copyOf(tags);
    }
}
