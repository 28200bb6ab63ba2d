package org.comptoir.pos.closing;

/// Thrown within the closing's transaction, so that it is undone: somebody else closed the till between the figures and
/// the number.
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("the till was closed meanwhile", null, false, false);
    }
}
