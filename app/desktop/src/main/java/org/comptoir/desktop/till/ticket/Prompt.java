package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Something the till asks for in place, such as a price; the ticket stays in sight.
///
/// @param hint how it can be typed
/// @param quick likely answers, to be touched
/// @param answer takes what was typed and says what is wrong with it; nothing when it was taken
public record Prompt(
        String title, String hint, String initial, List<String> quick, Function<String, Optional<String>> answer) {

    public Prompt {
        quick = List.copyOf(quick);
    }
}
