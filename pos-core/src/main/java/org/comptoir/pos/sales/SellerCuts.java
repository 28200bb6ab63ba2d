package org.comptoir.pos.sales;

import java.util.function.Supplier;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.CheckoutResult.DiscountTooHigh;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.PriceCuts;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.SignedInStaff;

/// What a seller takes off the usual prices of a basket, held against what their role may take off. The limits are
/// read only if something is taken off.
final class SellerCuts {

    private final Basket basket;
    private final PriceCuts cuts;
    private final SignedInStaff seller;
    private final DiscountLimits limits;

    SellerCuts(Basket basket, PriceBook book, SignedInStaff seller, Supplier<DiscountLimits> limits) {
        this.basket = basket;
        this.seller = seller;
        cuts = PriceCuts.of(basket, book);
        this.limits = basket.isDiscounted() || basket.isPriceOverridden(book) ? limits.get() : DiscountLimits.DEFAULT;
    }

    boolean areGranted() {
        return cuts.isGranted(seller, basket.approval(), limits);
    }

    DiscountTooHigh refusal() {
        return new DiscountTooHigh(seller.name(), limits.of(seller.role()), cuts.highest());
    }

    /// The basket, without an approval that is not needed any more.
    Basket basket() {
        return cuts.isWithin(limits.of(seller.role())) ? basket.withApproval(null) : basket;
    }
}
