package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// Where the scale of a till is.
public enum ScaleKind {
    NONE,
    /// At a serial line.
    SERIAL,
    /// In the network, mostly behind an adapter for serial lines.
    NETWORK,
    /// A simulated one, for trying.
    SIMULATOR;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Anything else than a known word is none.
    public static ScaleKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }
}
