package org.comptoir.pos.staff;

/// Thrown by a service if the signed-in person lacks the permission. Screens hide or lock whatever would throw it;
/// the message is in `texts/staff`.
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    NotPermitted(String name, Permission permission) {
        super(name + " may not " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
