package org.comptoir.pos.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// The scripts that the fonts of our paper have. Letters of others would be printed as empty boxes.
public final class PrintableScripts {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /// Deprecated by Unicode in favour of an apostrophe and an n, and in none of the fonts.
    private static final int N_PRECEDED_BY_APOSTROPHE = 0x149;

    private PrintableScripts() {}

    /// Whether all letters of a text can be printed.
    public static boolean cover(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> letter != N_PRECEDED_BY_APOSTROPHE && SCRIPTS.contains(UnicodeScript.of(letter)));
    }
}
