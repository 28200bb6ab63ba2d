package org.comptoir.reports.design;

import java.util.List;

/// What came of trying a design.
public sealed interface DesignCheck {

    /// It can be used.
    ///
    /// @param pdf the paper with the longest and with the emptiest data
    record Accepted(byte[] pdf) implements DesignCheck {}

    /// It cannot.
    record Refused(List<DesignProblem> problems) implements DesignCheck {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
