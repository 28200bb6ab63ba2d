package org.comptoir.reports.engine;

/// A paper could not be made: a fault of the program or of its installation, never of what people wrote.
public final class DocumentFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
