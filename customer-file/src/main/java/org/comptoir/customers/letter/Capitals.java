package org.comptoir.customers.letter;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/// Text in capitals as an address or a form of address has it: Greek capitals bear no accents, all others keep
/// theirs.
final class Capitals {

    private static final Locale GREEK = Locale.of("el");

    private Capitals() {}

    static String of(String text) {
        return UCharacter.toUpperCase(GREEK, text);
    }
}
