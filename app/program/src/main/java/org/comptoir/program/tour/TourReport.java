package org.comptoir.program.tour;

import java.nio.file.Path;
import java.util.List;

/// What a tour did and found.
///
/// @param summary the page about it
public record TourReport(List<Played> parts, Path summary) {

    /// One step of the day with its files, relative to the tour's folder.
    public record Played(String title, List<Check> checks, List<Path> files) {

        public boolean isSound() {
            return !checks.isEmpty() && checks.stream().allMatch(Check::held);
        }
    }

    public TourReport {
        parts = List.copyOf(parts);
    }

    public boolean isSound() {
        return parts.stream().allMatch(Played::isSound);
    }

    public long checks() {
        return parts.stream().mapToLong(step -> step.checks().size()).sum();
    }
}
