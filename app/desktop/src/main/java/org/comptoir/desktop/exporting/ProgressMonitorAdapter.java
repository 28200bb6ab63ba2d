package org.comptoir.desktop.exporting;

import org.comptoir.desktop.task.Cancelled;
import org.comptoir.pos.spreadsheet.ProgressMonitor;

/// Reports the progress of reading or writing rows to the job indicator. A cancellation is held back until the rows
/// ask for it, because it may occur in the middle of a transaction.
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
