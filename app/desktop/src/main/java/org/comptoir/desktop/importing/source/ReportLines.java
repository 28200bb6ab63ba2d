package org.comptoir.desktop.importing.source;

import java.util.List;

/// What an import would do, line by line; put together away from the screen.
public record ReportLines(
        List<ReportLine> changes, List<ReportLine> additions, List<ReportLine> doubts, List<ReportLine> refusals) {

    public static ReportLines of(DryRunReport trial) {
        return new ReportLines(trial.changes(), trial.additions(), trial.doubts(), trial.refusals());
    }
}
