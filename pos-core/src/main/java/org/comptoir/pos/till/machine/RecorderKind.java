package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// The fiscal recorder that a machine's sales are sent to.
public enum RecorderKind {
    /// None is connected: the shop's recorder, if it must have one, is used by hand.
    NONE,
    /// A simulated one, for trying: it makes no fiscal document.
    SIMULATOR,
    /// The same, which loses the first answer to each document.
    LOSING_SIMULATOR;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Anything else than a known word is none.
    static RecorderKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }
}
