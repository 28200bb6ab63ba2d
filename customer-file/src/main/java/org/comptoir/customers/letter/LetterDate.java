package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;

/// Formats a date for a letter. Only French writes the first of a month as an ordinal: `1er mars 2026`.
final class LetterDate {

    private LetterDate() {}

    static String of(LocalDate day, Formats formats) {
        var text = formats.dateInWords(day);
        return formats.language() == Language.FRENCH && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }
}
