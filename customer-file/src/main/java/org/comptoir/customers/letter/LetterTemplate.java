package org.comptoir.customers.letter;

import org.comptoir.pos.text.Language;

/// A letter before it is anybody's.
///
/// @param name by which the shop finds it again
/// @param language of the letter: of its salutation, dates, amounts
/// @param closing the formula at its end; may be empty
/// @param signature below it; may be empty
public record LetterTemplate(String name, Language language, LetterText text, String closing, String signature) {

    public static final int MAX_NAME_LENGTH = 80;
    public static final int MAX_CLOSING_LENGTH = 400;
    public static final int MAX_SIGNATURE_LENGTH = 200;

    public LetterTemplate {
        name = fitting(name, MAX_NAME_LENGTH);
        closing = fitting(closing, MAX_CLOSING_LENGTH);
        signature = fitting(signature, MAX_SIGNATURE_LENGTH);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a letter has a name");
        }
    }

    /// As much of a mailing's title as a name takes.
    public static String nameOf(String title) {
        var whole = title.strip();
        if (whole.length() <= MAX_NAME_LENGTH) {
            return whole;
        }
        var end = Character.isHighSurrogate(whole.charAt(MAX_NAME_LENGTH - 1)) ? MAX_NAME_LENGTH - 1 : MAX_NAME_LENGTH;
        return whole.substring(0, end).strip();
    }

    private static String fitting(String typed, int longest) {
        var text = typed.strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException("longer than " + longest + " characters");
        }
        return text;
    }
}
