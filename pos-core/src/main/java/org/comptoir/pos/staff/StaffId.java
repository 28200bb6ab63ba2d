package org.comptoir.pos.staff;

/// Identifies a member of staff.
public record StaffId(long value) {}
