package org.comptoir.program.simulation;

import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// Two promotions for a simulation, one by groups and one by share, so that many of its sales have one.
public final class SamplePromotions {

    private SamplePromotions() {}

    /// Does nothing where there are promotions already.
    public static void bring(OpenShop shop, SignedInStaff by) {
        if (shop.counter().promotions().list().isEmpty()) {
            save(shop, by, new PromotionDraft("3 = 2", new Offer.TakeAndPay(Goods.ALL, 3, 2), Schedule.ALWAYS));
            var share = new Offer.PercentOff(Goods.ALL, Percent.whole(5));
            save(shop, by, new PromotionDraft("- 5 %", share, Schedule.ALWAYS));
        }
    }

    private static void save(OpenShop shop, SignedInStaff by, PromotionDraft draft) {
        if (!(shop.counter().promotions().save(by, draft) instanceof PromotionResult.Saved)) {
            throw new IllegalStateException("a promotion could not be saved: " + draft);
        }
    }
}
