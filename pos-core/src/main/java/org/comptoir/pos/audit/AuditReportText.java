package org.comptoir.pos.audit;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The text of an audit's result.
public final class AuditReportText {

    private final Texts texts;
    private final FindingText findings;

    public AuditReportText(Formats formats) {
        this.texts = Texts.of("audit", formats.language());
        this.findings = new FindingText(formats);
    }

    /// The result in one sentence, and what to do.
    public String heading(AuditReport report) {
        return report.isSound() ? texts.get("audit.sound") : texts.get("audit.unsound", report.count());
    }

    /// One sentence per finding, and how many more there are.
    ///
    /// @param limit number of findings to list
    public List<String> sentences(AuditReport report, int limit) {
        var sentences = new ArrayList<String>();
        report.findings().stream().limit(limit).map(findings::of).forEach(sentences::add);
        var more = report.count() - sentences.size();
        if (more > 0) {
            sentences.add(texts.get("audit.more", more));
        }
        return List.copyOf(sentences);
    }
}
