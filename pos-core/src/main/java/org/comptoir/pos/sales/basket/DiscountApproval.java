package org.comptoir.pos.sales.basket;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;

/// Somebody with the right allowed on this ticket what its seller may not take off alone.
///
/// @param name of who allowed it
/// @param most what may be taken off the lines that are above the seller's limit, all together
public record DiscountApproval(String name, Role role, Money most) {

    public static DiscountApproval by(SignedInStaff approver, Money most) {
        return new DiscountApproval(approver.name(), approver.role(), most);
    }
}
