package org.comptoir.shop.selling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.sales.basket.PriceCuts;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;

/// How much each role may take off, for what reasons, for how long goods are taken back, and who is there to allow
/// more, as last read.
///
/// @param reasons that the shop offers for discounts
/// @param returns for how long goods are taken back
/// @param today the business day that the period is reckoned to
/// @param staff who can sign in
public record DiscountRules(
        DiscountLimits limits,
        DiscountReasons reasons,
        ReturnPeriod returns,
        LocalDate today,
        List<StaffMember> staff) {

    public DiscountRules {
        staff = List.copyOf(staff);
    }

    public Percent limit(SignedInStaff seller) {
        return limits.of(seller.role());
    }

    /// Who may allow what the seller may not do alone.
    ///
    /// @param rights that are needed besides, as for changed prices and returns
    public List<StaffMember> approvers(PriceCuts cuts, Set<Permission> rights, SignedInStaff seller) {
        return staff.stream()
                .filter(member -> !member.id().equals(seller.id()) && cuts.isWithin(limits.of(member.role())))
                .filter(member -> rights.stream().allMatch(member.role()::may))
                .toList();
    }
}
