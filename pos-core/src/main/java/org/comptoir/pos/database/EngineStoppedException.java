package org.comptoir.pos.database;

/// The embedded engine met a fault of its own and stopped in the middle of a transaction. It is started again before
/// the next one. Nothing of this transaction is kept, unless it was in its commit: then all of it may be.
public final class EngineStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineStoppedException(Throwable cause) {
        super("the embedded engine stopped", cause);
    }
}
