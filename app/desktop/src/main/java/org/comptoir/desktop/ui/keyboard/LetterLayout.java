package org.comptoir.desktop.ui.keyboard;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.text.Language;

/// The characters of a keyboard's three upper rows, from the left.
record LetterLayout(List<String> upper, List<String> middle, List<String> lower) {

    static final LetterLayout AZERTY = of("azertyuiop", "qsdfghjklm", "wxcvbn’-");
    static final LetterLayout QWERTY = of("qwertyuiop", "asdfghjkl", "zxcvbnm’-");

    /// The accented letters of the shop's languages and their neighbours'.
    static final LetterLayout ACCENTS = of("éèêëàâäáçñ", "îïìíôöòóœß", "ûüùúÿæåø");

    static final LetterLayout FIGURES = of("1234567890", "+/()%€&*:;", "#_=!?~$-");

    private static LetterLayout of(String upper, String middle, String lower) {
        return new LetterLayout(letters(upper), letters(middle), letters(lower));
    }

    private static List<String> letters(String row) {
        return Stream.of(row.split("")).toList();
    }

    static LetterLayout of(Language language) {
        return switch (language) {
            case FRENCH -> AZERTY;
            case ENGLISH, ITALIAN -> QWERTY;
        };
    }
}
