package org.comptoir.pos.staff;

/// Told of what the technical log must hold although no row that is covered changes, such as sign-ins and failures. The
/// journal stands above this package, so the program hands its log in here.
@FunctionalInterface
public interface AuditLog {

    /// @param who did it, or tried to
    /// @param kind such as `sign-in`
    /// @param details what was done
    void happened(String who, String kind, String details);
}
