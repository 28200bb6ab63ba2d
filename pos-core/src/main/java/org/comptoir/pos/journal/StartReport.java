package org.comptoir.pos.journal;

import java.util.List;
import java.util.Optional;

/// The journal's findings when the shop was opened.
public record StartReport(List<OutsideFinding> findings, Optional<ClockFault> clock) {

    /// For a shop that has no journal yet.
    public static final StartReport NOTHING = new StartReport(List.of(), Optional.empty());

    public StartReport {
        findings = List.copyOf(findings);
    }

    boolean hasFault() {
        return findings.stream().anyMatch(OutsideFinding::isFault);
    }
}
