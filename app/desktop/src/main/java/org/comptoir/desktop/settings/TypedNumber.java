package org.comptoir.desktop.settings;

import java.util.Optional;

/// A whole number as it was typed.
final class TypedNumber {

    private TypedNumber() {}

    /// Nothing unless it is one between these two.
    static Optional<Integer> read(String typed, int min, int max) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,8}"))
                .map(Integer::parseInt)
                .filter(number -> number >= min && number <= max);
    }
}
