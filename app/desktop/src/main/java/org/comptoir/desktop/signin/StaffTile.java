package org.comptoir.desktop.signin;

import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffId;

/// A member of staff, shown as a tile.
public record StaffTile(StaffId id, String name, Role role) {}
