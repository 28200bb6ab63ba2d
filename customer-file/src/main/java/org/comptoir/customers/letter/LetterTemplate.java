package org.comptoir.customers.letter;

import org.comptoir.pos.text.Language;

/// A letter before it is anybody's.
///
/// @param name by which the shop finds it again
/// @param language of the letter: of its salutation, dates, amounts
/// @param closing the formula at its end; may be empty
/// @param signature below it; may be empty
public record LetterTemplate(String name, Language language, LetterText text, String closing, String signature) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_CLOSING = 400;
    public static final int LONGEST_SIGNATURE = 200;

    public LetterTemplate {
        name = fitting(name, LONGEST_NAME);
        closing = fitting(closing, LONGEST_CLOSING);
        signature = fitting(signature, LONGEST_SIGNATURE);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a letter has a name");
        }
    }

    /// As much of a mailing's title as a name takes.
    public static String nameOf(String title) {
        var whole = title.strip();
        if (whole.length() <= LONGEST_NAME) {
            return whole;
        }
        var end = Character.isHighSurrogate(whole.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
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
