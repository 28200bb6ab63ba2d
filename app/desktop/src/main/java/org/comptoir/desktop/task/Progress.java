package org.comptoir.desktop.task;

/// How far a work is; also the place where it learns that it was cancelled.
public interface Progress {

    /// Says how far it is. To be called between steps, never inside a transaction.
    ///
    /// @throws Cancelled when somebody cancelled it
    void report(long done, long total);

    /// For a work whose progress nobody watches.
    static Progress unwatched() {
        return (done, total) -> {};
    }
}
