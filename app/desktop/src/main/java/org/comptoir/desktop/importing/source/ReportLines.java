package org.comptoir.desktop.importing.source;

import java.util.List;

/// The lines of an import preview, created in the background.
public record ReportLines(
        List<ReportLine> changes,
        List<ReportLine> additions,
        List<ReportLine> doubts,
        List<ReportLine> refusals,
        List<ReportLine> notices) {

    public static ReportLines of(DryRunReport report) {
        return new ReportLines(
                report.changes(), report.additions(), report.doubts(), report.refusals(), report.notices());
    }
}
