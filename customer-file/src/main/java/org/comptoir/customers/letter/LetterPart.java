package org.comptoir.customers.letter;

/// A part of a letter's text.
sealed interface LetterPart {

    /// Printed unchanged.
    record Words(String text) implements LetterPart {}

    /// Replaced for each customer.
    ///
    /// @param fallback printed if the value is not known; may be empty
    record Field(MergeField field, String fallback) implements LetterPart {}

    /// The same with one of the shop's own fields.
    ///
    /// @param name as typed
    record OwnValue(String name, String fallback) implements LetterPart {}
}
