package org.comptoir.pos.pricing;

import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;

/// Somebody with the right allowed that goods are taken back without their receipt, or after the last day for it.
///
/// @param name of who allowed it
public record ReturnApproval(String name, Role role) {

    public static ReturnApproval by(SignedInStaff approver) {
        return new ReturnApproval(approver.name(), approver.role());
    }

    /// Whether the role may take them back without their receipt.
    public boolean holds() {
        return role.may(Permission.RETURN_WITHOUT_RECEIPT);
    }

    /// Whether the role may take them back after the last day.
    public boolean holdsLate() {
        return role.may(Permission.RETURN_LATE);
    }
}
