package org.comptoir.pos.audit;

import java.util.List;

/// The result of an audit of the tables.
///
/// @param count number of findings
/// @param findings the first of them, at most 1,000
public record AuditReport(long count, List<Finding> findings) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return count == 0;
    }
}
