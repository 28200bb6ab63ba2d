package org.comptoir.pos.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// The role of a member of staff; the only table of permissions, denying by default.
public enum Role {
    CASHIER(EnumSet.of(
            Permission.SELL,
            Permission.DISCOUNT,
            Permission.SEE_CUSTOMERS,
            Permission.EDIT_CUSTOMERS,
            Permission.SEE_AGENDA,
            Permission.EDIT_AGENDA)),
    MANAGER(EnumSet.of(
            Permission.SELL,
            Permission.DISCOUNT,
            Permission.OVERRIDE_PRICE,
            Permission.REFUND,
            Permission.RETURN_WITHOUT_RECEIPT,
            Permission.SEE_CUSTOMERS,
            Permission.EDIT_CUSTOMERS,
            Permission.MERGE_CUSTOMERS,
            Permission.IMPORT_CUSTOMERS,
            Permission.EXPORT_CUSTOMERS,
            Permission.SEND_MAILINGS,
            Permission.SEE_AGENDA,
            Permission.EDIT_AGENDA,
            Permission.ISSUE_VOUCHERS,
            Permission.MANAGE_VOUCHERS,
            Permission.EDIT_ARTICLES,
            Permission.RECEIVE_STOCK,
            Permission.MOVE_CASH,
            Permission.CLOSE_DAY,
            Permission.SEE_FIGURES,
            Permission.TRAIN,
            Permission.BACK_UP,
            Permission.VERIFY_JOURNAL)),
    OWNER(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    /// The lowest role that has all these permissions.
    static Role lowestWith(Set<Permission> wanted) {
        return Arrays.stream(values())
                .filter(role -> role.permissions.containsAll(wanted))
                .findFirst()
                .orElse(OWNER);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
