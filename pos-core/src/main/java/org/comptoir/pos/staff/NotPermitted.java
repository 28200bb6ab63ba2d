package org.comptoir.pos.staff;

/// Thrown by a service asked for something the signed-in person may not do. Screens hide or lock what would throw it;
/// the sentence is in `texts/staff`.
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
