package org.comptoir.reports.engine;

/// A paper could not be made: a fault of the program or of its installation, never of what people wrote.
public final class PaperFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PaperFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
