package org.comptoir.pos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoleTest {

    private final SignedInStaff cashier = new SignedInStaff(new StaffId(1), "Camille", Role.CASHIER);

    @Test
    void eachRoleHasThePermissionsOfTheOneBelow() {
        for (var permission : Permission.values()) {
            assertThat(Role.OWNER.may(permission)).isTrue();
            if (Role.CASHIER.may(permission)) {
                assertThat(Role.MANAGER.may(permission)).as(permission.name()).isTrue();
            }
        }
    }

    @Test
    void refusesMissingPermissions() {
        assertThatThrownBy(() -> cashier.require(Permission.CLOSE_DAY))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused -> assertThat(refused.permission()).isEqualTo(Permission.CLOSE_DAY));
    }
}
