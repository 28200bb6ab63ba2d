package org.comptoir.program.tour.parts;

import java.util.List;
import org.comptoir.program.tour.TourStep;

/// The day that is played in the demo shop.
public final class FullDay {

    private FullDay() {}

    /// In chronological order: each step relies on the earlier ones.
    ///
    /// @param staff who signs in
    /// @param pin of that person
    public static List<TourStep> parts(String staff, String pin) {
        return List.of(
                new SigningIn(staff, pin),
                new Importing(),
                new GivingVouchers(),
                new SaleStep(),
                new Recalling(),
                new ParkingUnderWords(),
                new LookingBack(),
                new Invoicing(),
                new Returning(),
                new SellingOnAccount(),
                new PuttingAside(),
                new WeighingGoods(),
                new Writing(),
                new Labelling(),
                new LoyaltyListing(),
                new Exporting(),
                new Browsing(),
                new Closing(),
                new Locking());
    }
}
