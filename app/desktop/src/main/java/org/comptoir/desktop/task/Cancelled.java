package org.comptoir.desktop.task;

/// Thrown between two steps of a cancelled task; it ends silently.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("Cancelled", null, false, false);
    }
}
