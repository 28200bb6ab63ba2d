package org.comptoir.pos.audit;

import java.util.ArrayList;
import java.util.List;

/// Runs the checks of all parts of the shop. It assumes valid chains, which the journal's own verification checks.
public final class BooksAudit {

    /// How many rows or entries a check reads in one transaction.
    public static final int PAGE_SIZE = 1_000;

    /// More than anybody reads; further ones are only counted.
    private static final int MAX_FINDINGS = 1_000;

    private final List<BooksCheck> checks;

    public BooksAudit(List<BooksCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public AuditReport run() {
        var findings = new ArrayList<Finding>();
        var count = 0L;
        for (var check : checks) {
            count += run(check, findings);
        }
        return new AuditReport(count, findings);
    }

    /// @return number of differences found by this check
    private static long run(BooksCheck check, List<Finding> findings) {
        var count = new long[1];
        check.run(finding -> {
            count[0]++;
            if (findings.size() < MAX_FINDINGS) {
                findings.add(finding);
            }
        });
        return count[0];
    }
}
