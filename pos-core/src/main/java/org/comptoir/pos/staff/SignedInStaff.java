package org.comptoir.pos.staff;

import java.util.Set;

/// The person on whose behalf a service acts, or the script to which a person gave some of their rights.
///
/// @param id of the person; 0 for the account of the machine, and for scripts, so that none changes a person's PIN
/// @param name as printed on receipts and recorded with each action
/// @param role by which discounts are limited
/// @param rights what this person, or the script, may do
public record SignedInStaff(StaffId id, String name, Role role, Set<Permission> rights) {

    private static final StaffId NOBODY = new StaffId(0);

    public SignedInStaff {
        rights = Set.copyOf(rights);
    }

    /// A person with all the rights of their role.
    public SignedInStaff(StaffId id, String name, Role role) {
        this(id, name, role, role.permissions());
    }

    /// A script, by its token.
    ///
    /// @param role by which its discounts are limited
    static SignedInStaff script(String name, Role role, Set<Permission> rights) {
        return new SignedInStaff(NOBODY, name, role, rights);
    }

    /// The account of the operating system, for what is done before anybody can sign in: putting a backup back, or
    /// joining a shop from a new machine.
    public static SignedInStaff commandLine(String account) {
        return new SignedInStaff(NOBODY, account, Role.OWNER);
    }

    public boolean may(Permission permission) {
        return rights.contains(permission);
    }

    /// @throws NotPermitted if this person lacks the permission
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(name, permission);
        }
    }
}
