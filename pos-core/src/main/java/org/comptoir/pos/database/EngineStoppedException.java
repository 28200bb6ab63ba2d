package org.comptoir.pos.database;

/// The embedded engine stopped because of an internal error in the middle of a transaction. It is restarted before
/// the next one. The transaction was rolled back, unless the engine stopped during the commit: then it may have
/// been committed.
public final class EngineStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineStoppedException(Throwable cause) {
        super("the embedded engine stopped", cause);
    }
}
