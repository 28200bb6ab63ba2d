package org.comptoir.app.importing.intake;

import java.util.List;

/// What an import would do, line by line; put together away from the screen.
public record TrialLines(
        List<TrialLine> changes, List<TrialLine> additions, List<TrialLine> doubts, List<TrialLine> refusals) {

    public static TrialLines of(Trial trial) {
        return new TrialLines(trial.changes(), trial.additions(), trial.doubts(), trial.refusals());
    }
}
