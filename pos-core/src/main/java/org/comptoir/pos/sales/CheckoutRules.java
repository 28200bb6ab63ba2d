package org.comptoir.pos.sales;

import java.util.List;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;

/// The shop's rules that a sale has to keep. Each is read only by the sales that it concerns and is the newest then, so
/// that changed settings take effect at once.
public interface CheckoutRules {

    /// For sales below the usual prices.
    DiscountLimits discountLimits();

    /// For sales with a discount.
    DiscountReasons discountReasons();

    /// For sales that are paid in cash alone or by a tender of the shop's own.
    TenderRules tenders();

    /// For goods that come back without their receipt.
    UnreceiptedLimit unreceiptedReturns();

    /// For goods that come back with their receipt.
    ReturnPeriod returnPeriod();

    /// All of the shop, whether they run or not; answered from memory.
    List<Promotion> promotions();
}
