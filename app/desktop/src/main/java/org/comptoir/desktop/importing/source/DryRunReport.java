package org.comptoir.desktop.importing.source;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.spreadsheet.ProgressMonitor;

/// What an import would do, and the doing of it.
public interface DryRunReport {

    int fresh();

    int changed();

    int unchanged();

    int ambiguous();

    int refused();

    /// What would change, one field a line.
    List<ReportLine> changes();

    List<ReportLine> additions();

    List<ReportLine> doubts();

    List<ReportLine> refusals();

    /// Does it in one go. Away from the screen.
    ///
    /// @param addDoubtful whether doubtful rows are added or left out
    Outcome run(boolean addDoubtful, ProgressMonitor progress);

    /// What follows on an import that was kept, such as making it findable; what fails here changes nothing of it.
    void followUp();

    /// Gives the rows that were left out back as a file of the same kind.
    ///
    /// @return how many
    int writeRefused(boolean addDoubtful, OutputStream out);

    /// The ending of that file.
    String ending();

    /// What became of an import.
    sealed interface Outcome {
        record Done(int added, int changed, int same, int leftOut) implements Outcome {}

        /// Somebody stopped it; nothing was kept.
        record Cancelled() implements Outcome {}

        /// Others changed the same things again and again; nothing was kept.
        record ChangedMeanwhile() implements Outcome {}
    }
}
