package org.comptoir.pos.staff;

/// A present or former member of staff.
///
/// @param active whether this person can sign in; former staff are kept because sales name them
public record StaffMember(StaffId id, String name, Role role, boolean active) {}
