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
/// @param signs that the answer may need beside figures
/// @param ways the other questions about the same line, this one among them; empty if there is none
public record Prompt(
        String title,
        String hint,
        String initial,
        List<String> quick,
        boolean secret,
        Function<String, Optional<String>> answer,
        FieldKind kind,
        List<String> signs,
        List<Way> ways) {

    /// One of the questions about a line.
    ///
    /// @param key that asks it
    /// @param isDiscount whether it is the one for a discount
    /// @param isOpen whether it is the one that is asked
    public record Way(String name, String key, LineRequest request, boolean isDiscount, boolean isOpen) {}

    public Prompt {
        quick = List.copyOf(quick);
        signs = List.copyOf(signs);
        ways = List.copyOf(ways);
    }

    public Prompt(
            String title,
            String hint,
            String initial,
            List<String> quick,
            boolean secret,
            Function<String, Optional<String>> answer,
            FieldKind kind) {
        this(title, hint, initial, quick, secret, answer, kind, List.of(), List.of());
    }

    /// For a quantity, a price, an amount or a share.
    public Prompt(
            String title, String hint, String initial, List<String> quick, Function<String, Optional<String>> answer) {
        this(title, hint, initial, quick, false, answer, FieldKind.FIGURES);
    }

    static Prompt secret(String title, String hint, Function<String, Optional<String>> answer) {
        return new Prompt(title, hint, "", List.of(), true, answer, FieldKind.FIGURES);
    }

    /// With these keys beside the figures.
    Prompt withSigns(List<String> wanted) {
        return new Prompt(title, hint, initial, quick, secret, answer, kind, wanted, ways);
    }

    /// As one of the questions about a line.
    Prompt among(List<Way> all) {
        return new Prompt(title, hint, initial, quick, secret, answer, kind, signs, all);
    }

    /// The question for a discount on the line that this one is about.
    public Optional<LineRequest> discountOfLine() {
        return ways.stream().filter(Way::isDiscount).map(Way::request).findFirst();
    }

    /// For words.
    Prompt inLetters() {
        return new Prompt(title, hint, initial, quick, secret, answer, FieldKind.LETTERS);
    }
}
