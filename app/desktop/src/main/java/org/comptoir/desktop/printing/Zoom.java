package org.comptoir.desktop.printing;

import java.util.List;

/// How large a page is shown.
sealed interface Zoom {

    /// All of the page.
    record WholePage() implements Zoom {}

    /// As wide as the space.
    record FullWidth() implements Zoom {}

    /// A share of its actual size; 1 is the actual size.
    record Share(double value) implements Zoom {}

    /// What larger and smaller step through.
    List<Double> STEPS = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    /// What counts as the same share.
    double SAME = 0.01;

    /// The next step above a share.
    static Share above(double share) {
        return new Share(
                STEPS.stream().filter(step -> step > share + SAME).findFirst().orElse(STEPS.getLast()));
    }

    /// The next step below a share.
    static Share below(double share) {
        return new Share(STEPS.reversed().stream()
                .filter(step -> step < share - SAME)
                .findFirst()
                .orElse(STEPS.getFirst()));
    }
}
