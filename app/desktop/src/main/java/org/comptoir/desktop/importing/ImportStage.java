package org.comptoir.desktop.importing;

import org.comptoir.desktop.importing.source.DryRunReport;
import org.comptoir.desktop.importing.source.FileImport;
import org.comptoir.desktop.importing.source.ReportLines;

/// The stages of an import.
sealed interface ImportStage {

    /// @param refusal why the last file was refused, or empty
    record Choosing(String refusal) implements ImportStage {}

    /// The column mapping is shown.
    record Mapping(FileImport intake) implements ImportStage {}

    /// The file is being read, previewed or imported.
    record Working(String file) implements ImportStage {}

    /// @param addDoubtful whether ambiguous rows are to be added
    record Tried(FileImport intake, DryRunReport trial, ReportLines lines, boolean addDoubtful) implements ImportStage {

        int toImport() {
            return trial.counts().added()
                    + trial.counts().changed()
                    + (addDoubtful ? trial.counts().ambiguous() : 0);
        }

        int leftOut() {
            return trial.counts().refused() + (addDoubtful ? 0 : trial.counts().ambiguous());
        }
    }

    record Finished(Tried tried, DryRunReport.Outcome outcome) implements ImportStage {}

    /// An unexpected error ended the import; nothing was saved.
    record Failed() implements ImportStage {}
}
