package org.comptoir.pos.staff;

/// Receives what the technical log must contain: sign-ins, failures, and changes of rights and settings. The
/// journal depends on this package, so the program passes its log in here.
@FunctionalInterface
public interface AuditLog {

    /// @param who did or attempted it
    /// @param kind such as `sign-in` or `rights`
    /// @param details what was done
    void happened(String who, String kind, String details);
}
