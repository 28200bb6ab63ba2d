package org.comptoir.customers.letter;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The outcome of parsing a letter's text.
public sealed interface LetterTemplateParse {

    record Understood(LetterText text) implements LetterTemplateParse {}

    /// A merge field that does not exist, such as a misspelt one.
    ///
    /// @param name as typed
    /// @param line counted from 1
    record UnknownField(String name, int line) implements LetterTemplateParse {}

    /// A field is opened by two braces and never closed.
    ///
    /// @param line counted from 1
    record NotClosed(int line) implements LetterTemplateParse {}

    /// The text exceeds the maximum length.
    record TooLong(int maxLength) implements LetterTemplateParse {}

    /// A message saying what is wrong and how to correct it; empty if the text is valid.
    default String problem(Language language) {
        var texts = Texts.of("letter", language);
        return switch (this) {
            case Understood understood -> "";
            case UnknownField(var name, var line) ->
                texts.get("letter.problem.unknown_field", name, line, fields(language));
            case NotClosed(var line) -> texts.get("letter.problem.not_closed", line);
            case TooLong(var maxLength) -> texts.get("letter.problem.too_long", maxLength);
        };
    }

    private static String fields(Language language) {
        return Arrays.stream(MergeField.values())
                .map(field -> field.name(language))
                .collect(Collectors.joining(", "));
    }
}
