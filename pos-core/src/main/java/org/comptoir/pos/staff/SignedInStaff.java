package org.comptoir.pos.staff;

/// The person on whose behalf a service acts.
///
/// @param id 0 for the command line, whose user can read the shop's files anyway
/// @param name as printed on receipts and recorded with each action
public record SignedInStaff(StaffId id, String name, Role role) {

    private static final StaffId NOBODY = new StaffId(0);

    /// The user of the command line acts as the owner, under the name of the operating system account.
    public static SignedInStaff commandLine(String account) {
        return new SignedInStaff(NOBODY, account, Role.OWNER);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /// @throws NotPermitted if this person lacks the permission
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(name, permission);
        }
    }
}
