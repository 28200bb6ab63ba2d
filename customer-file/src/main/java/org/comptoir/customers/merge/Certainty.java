package org.comptoir.customers.merge;

import java.util.Arrays;
import java.util.Optional;

/// How likely two records are the same person's.
public enum Certainty {
    SURE(80),
    PROBABLE(55),
    POSSIBLE(40);

    private final int least;

    Certainty(int least) {
        this.least = least;
    }

    /// Nothing below what is worth looking at.
    static Optional<Certainty> of(int score) {
        return Arrays.stream(values()).filter(level -> score >= level.least).findFirst();
    }
}
