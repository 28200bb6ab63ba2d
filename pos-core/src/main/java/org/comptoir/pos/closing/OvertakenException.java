package org.comptoir.pos.closing;

/// Thrown to roll the closing's transaction back: somebody else closed the till between totalling and numbering.
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("the till was closed meanwhile", null, false, false);
    }
}
