package org.comptoir.desktop.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Initials of a person or a company.
public final class Initials {

    private Initials() {}

    /// The initials of the first two words; given name first if a list shows `Family, Given`.
    public static String of(String name) {
        var comma = name.indexOf(", ");
        var ordered = comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
        return Arrays.stream(ordered.strip().split("[\\s,.]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
