package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// What turns to the customer at a till.
public enum DisplayKind {
    NONE,
    /// A window on one of the machine's screens.
    SCREEN,
    /// A pole display of two lines, in the network.
    NETWORK,
    /// A pole display of two lines, at a device file.
    DEVICE;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Anything else than a known word is none.
    public static DisplayKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    public boolean isPole() {
        return this == NETWORK || this == DEVICE;
    }
}
