package org.comptoir.desktop.importing.source;

import java.io.OutputStream;
import java.util.List;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.staff.SignedInStaff;

/// What an import would do, and performing it.
public interface DryRunReport {

    ImportCounts counts();

    /// The changes, one field per line.
    List<ReportLine> changes();

    List<ReportLine> additions();

    List<ReportLine> doubts();

    List<ReportLine> refusals();

    /// What the file brings that no field holds, as a sentence; empty if there is nothing.
    String kept();

    /// Which consents are recorded, as a sentence; empty if there are none.
    String consents();

    /// How many ambiguous rows this choice leaves out.
    int undecided(DoubtfulChoice choice);

    /// What was repaired, guessed or could not be read in rows that are imported.
    List<ReportLine> notices();

    /// Performs the import, all or nothing, in the background.
    Outcome run(SignedInStaff by, DoubtfulChoice choice, ProgressMonitor progress);

    /// Follow-up work after a successful import, such as indexing; a failure here does not affect the import.
    void followUp();

    /// Writes the rows that were left out to a file of the same kind.
    ///
    /// @return number of rows
    int writeRefused(DoubtfulChoice choice, OutputStream out);

    /// The extension of that file.
    String ending();

    /// The outcome of an import.
    sealed interface Outcome {
        record Done(int added, int changed, int same, int leftOut) implements Outcome {}

        /// It was cancelled; nothing was saved.
        record Cancelled() implements Outcome {}

        /// The same data kept being changed by others; nothing was saved.
        record ChangedMeanwhile() implements Outcome {}
    }
}
