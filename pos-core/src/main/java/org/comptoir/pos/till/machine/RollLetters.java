package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Locale;

/// How letters are sent to a receipt printer, whose tables of characters differ.
public enum RollLetters {
    /// Windows-1252, which is table 16 of most printers.
    WINDOWS_1252,
    /// Code page 858, which is table 19.
    CP858,
    /// As a picture, for printers that have neither.
    PICTURE;

    /// As the file of the machine and the command line call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Anything else than a known word is Windows-1252.
    public static RollLetters of(String word) {
        return Arrays.stream(values())
                .filter(letters -> letters.word().equals(word))
                .findFirst()
                .orElse(WINDOWS_1252);
    }
}
