package org.comptoir.desktop.printing;

/// A printer did not accept a document: it is off, missing or out of order. Nothing was marked as printed.
public final class PrintFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String printer;

    PrintFailure(String printer, Throwable cause) {
        super("The printer did not take it: " + printer, cause);
        this.printer = printer;
    }

    public String printer() {
        return printer;
    }
}
