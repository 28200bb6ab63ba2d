package org.comptoir.customers.letter;

import org.comptoir.pos.text.Language;

/// A letter before it is merged with a customer's data.
///
/// @param name by which staff find it again
/// @param language of the letter: its salutation, dates and amounts
/// @param closing the complimentary close; may be empty
/// @param signature below the close; may be empty
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

    /// A mailing's title, cut to the maximum length of a template name.
    public static String nameOf(String title) {
        var stripped = title.strip();
        if (stripped.length() <= MAX_NAME_LENGTH) {
            return stripped;
        }
        var end =
                Character.isHighSurrogate(stripped.charAt(MAX_NAME_LENGTH - 1)) ? MAX_NAME_LENGTH - 1 : MAX_NAME_LENGTH;
        return stripped.substring(0, end).strip();
    }

    private static String fitting(String typed, int maxLength) {
        var text = typed.strip();
        if (text.length() > maxLength) {
            throw new IllegalArgumentException("longer than " + maxLength + " characters");
        }
        return text;
    }
}
