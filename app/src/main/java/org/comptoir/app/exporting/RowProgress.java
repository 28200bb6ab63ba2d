package org.comptoir.app.exporting;

import org.comptoir.app.task.Cancelled;
import org.comptoir.pos.spreadsheet.ProgressMonitor;

/// Tells the pill at the foot of the rail how far a reading or writing of rows is. A wish to stop is kept
/// until the rows are asked for it, because it may come in the middle of a transaction.
public final class RowProgress implements ProgressMonitor {

    private final org.comptoir.app.task.Progress watched;
    private boolean cancelled;

    public RowProgress(org.comptoir.app.task.Progress watched) {
        this.watched = watched;
    }

    @Override
    public void reached(int done, int total) {
        try {
            watched.at(done, total);
        } catch (Cancelled e) {
            cancelled = true;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
