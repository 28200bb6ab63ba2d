package org.comptoir.desktop.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The letters that stand for a person or a firm on a round ground.
public final class Initials {

    private Initials() {}

    /// The first letters of the first two words; the given name's first where a list says `Family, Given`.
    public static String of(String name) {
        var comma = name.indexOf(", ");
        var spoken = comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
        return Arrays.stream(spoken.strip().split("[\\s,.]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
