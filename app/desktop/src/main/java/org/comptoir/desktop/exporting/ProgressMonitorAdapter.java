package org.comptoir.desktop.exporting;

import org.comptoir.desktop.task.Cancelled;
import org.comptoir.pos.spreadsheet.ProgressMonitor;

/// Tells the pill at the foot of the rail how far a reading or writing of rows is. A wish to stop is kept
/// until the rows are asked for it, because it may come in the middle of a transaction.
public final class ProgressMonitorAdapter implements ProgressMonitor {

    private final org.comptoir.desktop.task.Progress watched;
    private boolean cancelled;

    public ProgressMonitorAdapter(org.comptoir.desktop.task.Progress watched) {
        this.watched = watched;
    }

    @Override
    public void reached(int done, int total) {
        try {
            watched.report(done, total);
        } catch (Cancelled e) {
            cancelled = true;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
