package org.comptoir.shop.selling;

import java.util.List;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.basket.PriceCuts;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;

/// How much each role may take off, for what reasons, and who is there to allow more, as last read.
///
/// @param reasons that the shop offers for discounts
/// @param staff who can sign in
public record DiscountRules(DiscountLimits limits, DiscountReasons reasons, List<StaffMember> staff) {

    public DiscountRules {
        staff = List.copyOf(staff);
    }

    public Percent limit(SignedInStaff seller) {
        return limits.of(seller.role());
    }

    /// Who may allow what the seller may not do alone.
    ///
    /// @param prices whether prices are to be allowed, too
    /// @param returns whether goods without their receipt are to be allowed, too
    public List<StaffMember> approvers(PriceCuts cuts, boolean prices, boolean returns, SignedInStaff seller) {
        return staff.stream()
                .filter(member -> !member.id().equals(seller.id()) && cuts.isWithin(limits.of(member.role())))
                .filter(member -> !prices || member.role().may(Permission.OVERRIDE_PRICE))
                .filter(member -> !returns || member.role().may(Permission.RETURN_WITHOUT_RECEIPT))
                .toList();
    }
}
