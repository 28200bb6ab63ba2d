package org.comptoir.customers.letter;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What was understood of a letter's text.
public sealed interface LetterTemplateParse {

    record Understood(LetterText text) implements LetterTemplateParse {}

    /// A field that there is not, such as a misspelt one.
    ///
    /// @param name as it was written
    /// @param line counted from 1
    record UnknownField(String name, int line) implements LetterTemplateParse {}

    /// Two braces open a field, and none close it.
    ///
    /// @param line counted from 1
    record NotClosed(int line) implements LetterTemplateParse {}

    /// Longer than a letter's text is kept.
    record TooLong(int most) implements LetterTemplateParse {}

    /// What is wrong and what can be done, in words; empty when nothing is.
    default String problem(Language language) {
        var texts = Texts.of("letter", language);
        return switch (this) {
            case Understood understood -> "";
            case UnknownField(var name, var line) ->
                texts.get("letter.problem.unknown_field", name, line, fields(language));
            case NotClosed(var line) -> texts.get("letter.problem.not_closed", line);
            case TooLong(var most) -> texts.get("letter.problem.too_long", most);
        };
    }

    private static String fields(Language language) {
        return Arrays.stream(MergeField.values())
                .map(field -> field.name(language))
                .collect(Collectors.joining(", "));
    }
}
