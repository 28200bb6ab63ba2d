package org.comptoir.shop.selling;

import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;

/// Asks somebody for their PIN when more is taken off, a price is set, or goods are taken back, than the seller may.
/// For the background.
public final class DiscountDesk {

    private final ShopSettings settings;
    private final StaffDirectory staff;

    public DiscountDesk(ShopSettings settings, StaffDirectory staff) {
        this.settings = settings;
        this.staff = staff;
    }

    public DiscountRules rules() {
        return new DiscountRules(
                DiscountLimits.of(settings::get),
                DiscountReasons.of(settings::get),
                ReturnPeriod.of(settings::get),
                staff.active());
    }

    /// @param pin for the caller to erase
    /// @param what is to be allowed, for the technical log
    public SignInResult approve(StaffId approver, char[] pin, SignedInStaff seller, String what) {
        return staff.approve(approver, pin, what + ", for " + seller.name());
    }
}
