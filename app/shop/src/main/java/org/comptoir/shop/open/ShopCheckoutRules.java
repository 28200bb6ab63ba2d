package org.comptoir.shop.open;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.LevelDiscounts;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.promotions.Promotions;
import org.comptoir.pos.sales.CheckoutRules;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.UnreceiptedLimit;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;

/// The rules of a sale as they stand in the shop's settings.
record ShopCheckoutRules(ShopSettings settings, Promotions offers, LevelDiscounts levels) implements CheckoutRules {

    @Override
    public DiscountLimits discountLimits() {
        return DiscountLimits.of(settings::get);
    }

    @Override
    public DiscountReasons discountReasons() {
        return DiscountReasons.of(settings::get);
    }

    @Override
    public TenderRules tenders() {
        return TenderRules.of(settings::get, settings.recentProfile().country());
    }

    @Override
    public UnreceiptedLimit unreceiptedReturns() {
        return UnreceiptedLimit.of(settings::get);
    }

    @Override
    public ReturnPeriod returnPeriod() {
        return ReturnPeriod.of(settings::get);
    }

    @Override
    public List<Promotion> promotions() {
        var discounts = levels.current();
        return discounts.isEmpty()
                ? offers.current()
                : Stream.concat(offers.current().stream(), discounts.stream()).toList();
    }
}
