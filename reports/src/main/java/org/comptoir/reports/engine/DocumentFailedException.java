package org.comptoir.reports.engine;

/// A document could not be produced: a defect of the program or its installation, never of user input.
public final class DocumentFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
