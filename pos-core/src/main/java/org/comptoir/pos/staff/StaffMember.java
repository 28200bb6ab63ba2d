package org.comptoir.pos.staff;

import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// A present or former member of staff.
///
/// @param active whether this person can sign in; former staff are kept because sales name them
/// @param language of the screens for this person; null for the shop's
public record StaffMember(
        StaffId id,
        String name,
        Role role,
        boolean active,
        @Nullable Language language) {

    /// @param code as kept
    static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.ofCode(code).orElse(null);
    }
}
