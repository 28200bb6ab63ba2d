package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;

/// A day as it stands in a letter. French alone counts the first of a month as one: `1er mars 2026`.
final class LetterDate {

    private LetterDate() {}

    static String of(LocalDate day, Formats formats) {
        var words = formats.dateInWords(day);
        return formats.language() == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" + words.substring(1) : words;
    }
}
