package org.comptoir.pos.spreadsheet;

/// Told how far a long reading or writing has come, and asked between steps whether to go on.
public interface ProgressMonitor {

    /// @param done rows so far
    /// @param total rows in all
    void reached(int done, int total);

    /// Whether somebody asked to stop; what stops leaves nothing half-written.
    boolean cancelled();

    /// For who neither watches nor stops.
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
