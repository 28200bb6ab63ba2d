package org.comptoir.desktop.importing;

import org.comptoir.desktop.importing.source.DoubtfulChoice;
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

    /// @param doubtful what becomes of ambiguous rows
    record Tried(FileImport intake, DryRunReport trial, ReportLines lines, DoubtfulChoice doubtful)
            implements ImportStage {

        int toImport() {
            var counts = trial.counts();
            return counts.added() + counts.changed() + counts.ambiguous() - trial.undecided(doubtful);
        }

        int leftOut() {
            return trial.counts().refused() + trial.undecided(doubtful);
        }
    }

    record Finished(Tried tried, DryRunReport.Outcome outcome) implements ImportStage {}

    /// An unexpected error ended the import; nothing was saved.
    record Failed() implements ImportStage {}
}
