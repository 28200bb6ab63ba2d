package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A question asked in place, such as a price; the ticket stays visible.
///
/// @param hint how to type the answer
/// @param quick likely answers, as buttons
/// @param answer receives the input and returns the problem; empty if it was accepted
public record Prompt(
        String title, String hint, String initial, List<String> quick, Function<String, Optional<String>> answer) {

    public Prompt {
        quick = List.copyOf(quick);
    }
}
