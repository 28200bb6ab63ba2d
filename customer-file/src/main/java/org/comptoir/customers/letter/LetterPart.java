package org.comptoir.customers.letter;

/// A piece of a letter's text.
sealed interface LetterPart {

    /// Printed as it stands.
    record Words(String text) implements LetterPart {}

    /// Filled in for each customer.
    ///
    /// @param fallback printed for those of whom it is not known; may be empty
    record Field(MergeField field, String fallback) implements LetterPart {}
}
