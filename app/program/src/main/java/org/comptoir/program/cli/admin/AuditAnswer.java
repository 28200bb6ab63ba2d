package org.comptoir.program.cli.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.AuditReportText;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.FindingText;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.runtime.CommandContext;

/// What a command answers of an audit of the tables.
record AuditAnswer(AuditReport report, Formats formats) {

    /// Sentences on a terminal; the JSON answer has more.
    private static final int MAX_SENTENCES = 200;

    Map<String, Object> json() {
        var texts = new FindingText(formats);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sound", report.isSound());
        answer.put("differences", report.count());
        answer.put(
                "findings",
                report.findings().stream().map(finding -> json(finding, texts)).toList());
        return answer;
    }

    private static Map<String, Object> json(Finding finding, FindingText texts) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", finding.getClass().getSimpleName());
        answer.put("finding", finding);
        answer.put("sentence", texts.of(finding));
        return answer;
    }

    void tell(CommandContext session) {
        var text = new AuditReportText(formats);
        if (report.isSound()) {
            session.say(text.heading(report));
            return;
        }
        session.tell(text.heading(report));
        text.sentences(report, MAX_SENTENCES).forEach(session::tell);
    }
}
