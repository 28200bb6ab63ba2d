package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// Which letters a pole display has.
public enum PoleLetters {
    /// Table 16 of the displays that follow Epson's.
    WINDOWS_1252,
    /// Table 19 of these.
    CP858,
    /// None but those every display has: accents are left out.
    PLAIN;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Anything else than a known word is plain, which every display can show.
    public static PoleLetters of(String word) {
        return Arrays.stream(values())
                .filter(letters -> letters.word().equals(word))
                .findFirst()
                .orElse(PLAIN);
    }
}
