package org.comptoir.desktop.task;

/// Thrown between two steps of a work that was cancelled; it ends quietly.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("Cancelled", null, false, false);
    }
}
