package org.comptoir.pos.staff;

/// Somebody who works, or worked, in the shop.
///
/// @param active whether this person may sign in; who left is kept, as sales name them
public record StaffMember(StaffId id, String name, Role role, boolean active) {}
