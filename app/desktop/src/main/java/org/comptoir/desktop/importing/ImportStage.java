package org.comptoir.desktop.importing;

import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.importing.source.ReportLines;

/// Where an import is.
sealed interface ImportStage {

    /// @param refusal why the last file was not taken, or empty
    record Choosing(String refusal) implements ImportStage {}

    /// The columns of the file are looked at.
    record Mapping(FileImport intake) implements ImportStage {}

    /// The file is read, tried or imported.
    record Working(String file) implements ImportStage {}

    /// @param addDoubtful whether doubtful rows are to be added
    record Tried(FileImport intake, DryRunReport trial, ReportLines lines, boolean addDoubtful) implements ImportStage {

        int toImport() {
            return trial.fresh() + trial.changed() + (addDoubtful ? trial.ambiguous() : 0);
        }

        int leftOut() {
            return trial.refused() + (addDoubtful ? 0 : trial.ambiguous());
        }
    }

    record Finished(Tried tried, DryRunReport.Outcome outcome) implements ImportStage {}

    /// An error that nobody expected ended the import; nothing was kept.
    record Failed() implements ImportStage {}
}
