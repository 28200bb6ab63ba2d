package org.comptoir.shop.selling;

import java.time.LocalDate;
import java.util.function.Supplier;
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
    private final Supplier<LocalDate> today;

    /// @param today the business day of the till
    public DiscountDesk(ShopSettings settings, StaffDirectory staff, Supplier<LocalDate> today) {
        this.settings = settings;
        this.staff = staff;
        this.today = today;
    }

    public DiscountRules rules() {
        return new DiscountRules(
                DiscountLimits.of(settings::get),
                DiscountReasons.of(settings::get),
                ReturnPeriod.of(settings::get),
                today.get(),
                staff.active());
    }

    /// @param pin for the caller to erase
    /// @param what is to be allowed, for the technical log
    public SignInResult approve(StaffId approver, char[] pin, SignedInStaff seller, String what) {
        return staff.approve(approver, pin, what + ", for " + seller.name());
    }
}
