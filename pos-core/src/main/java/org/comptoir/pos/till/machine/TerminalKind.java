package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// The card terminal that a machine asks.
public enum TerminalKind {
    /// A separate terminal: who sells types the amount there, and says here that it was approved.
    BY_HAND,
    /// A simulated one, for trying.
    SIMULATOR,
    /// The same, which loses the first answer to each request.
    LOSING_SIMULATOR;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Anything else than a known word is by hand.
    static TerminalKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(BY_HAND);
    }
}
