package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.desktop.ui.keyboard.FieldKind;

/// A question asked in place, such as a price; the ticket stays visible.
///
/// @param hint how to type the answer
/// @param quick likely answers, as buttons
/// @param secret whether what is typed must not be seen
/// @param answer receives the input and returns the problem; an empty text if it is still being checked,
///     and nothing if it was accepted
/// @param kind what the answer is typed with
public record Prompt(
        String title,
        String hint,
        String initial,
        List<String> quick,
        boolean secret,
        Function<String, Optional<String>> answer,
        FieldKind kind) {

    public Prompt {
        quick = List.copyOf(quick);
    }

    /// For a quantity, a price, an amount or a share.
    public Prompt(
            String title, String hint, String initial, List<String> quick, Function<String, Optional<String>> answer) {
        this(title, hint, initial, quick, false, answer, FieldKind.FIGURES);
    }

    static Prompt secret(String title, String hint, Function<String, Optional<String>> answer) {
        return new Prompt(title, hint, "", List.of(), true, answer, FieldKind.FIGURES);
    }

    /// For words.
    Prompt inLetters() {
        return new Prompt(title, hint, initial, quick, secret, answer, FieldKind.LETTERS);
    }
}
