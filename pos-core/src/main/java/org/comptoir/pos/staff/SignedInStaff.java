package org.comptoir.pos.staff;

/// The person on whose behalf a service acts.
///
/// @param id 0 for the command line, whose user can read the shop's files anyway
/// @param name as it is printed on receipts and kept with what was done
public record SignedInStaff(StaffId id, String name, Role role) {

    private static final StaffId NOBODY = new StaffId(0);

    /// Whoever runs the program without a window acts as the owner, under the name of the machine's account.
    public static SignedInStaff commandLine(String account) {
        return new SignedInStaff(NOBODY, account, Role.OWNER);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /// @throws NotPermitted when this person may not
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(name, permission);
        }
    }
}
