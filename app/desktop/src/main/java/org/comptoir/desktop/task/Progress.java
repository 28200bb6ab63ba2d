package org.comptoir.desktop.task;

/// The progress of a task; also reports cancellation to it.
public interface Progress {

    /// Reports progress. Call between steps, never inside a transaction.
    ///
    /// @throws Cancelled if the user cancelled
    void report(long done, long total);

    /// For a task without progress display.
    static Progress unwatched() {
        return (done, total) -> {};
    }
}
