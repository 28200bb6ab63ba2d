package org.comptoir.app.importing;

import org.comptoir.app.importing.intake.Intake;
import org.comptoir.app.importing.intake.Trial;
import org.comptoir.app.importing.intake.TrialLines;

/// Where an import is.
sealed interface ImportStage {

    /// @param refusal why the last file was not taken, or empty
    record Choosing(String refusal) implements ImportStage {}

    /// The columns of the file are looked at.
    record Mapping(Intake intake) implements ImportStage {}

    /// The file is read, tried or imported.
    record Working(String file) implements ImportStage {}

    /// @param addDoubtful whether doubtful rows are to be added
    record Tried(Intake intake, Trial trial, TrialLines lines, boolean addDoubtful) implements ImportStage {

        int toImport() {
            return trial.fresh() + trial.changed() + (addDoubtful ? trial.doubtful() : 0);
        }

        int leftOut() {
            return trial.refused() + (addDoubtful ? 0 : trial.doubtful());
        }
    }

    record Finished(Tried tried, Trial.Outcome outcome) implements ImportStage {}

    /// An error that nobody expected ended the import; nothing was kept.
    record Failed() implements ImportStage {}
}
