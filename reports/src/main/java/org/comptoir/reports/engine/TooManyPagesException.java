package org.comptoir.reports.engine;

/// A design fills more pages than its data can need.
public final class TooManyPagesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyPagesException(int pages) {
        super("more than " + pages + " pages");
    }
}
