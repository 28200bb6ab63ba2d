package org.comptoir.pos.spreadsheet;

/// Receives the progress of a long read or write, and is asked between steps whether to continue.
public interface ProgressMonitor {

    /// @param done rows so far
    /// @param total rows in all
    void reached(int done, int total);

    /// Whether the user cancelled; a cancelled operation leaves nothing half-written.
    boolean cancelled();

    /// For operations without progress display or cancelling.
    static ProgressMonitor unwatched() {
        return new ProgressMonitor() {
            @Override
            public void reached(int done, int total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
