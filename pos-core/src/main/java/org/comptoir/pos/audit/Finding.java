package org.comptoir.pos.audit;

/// One place where the tables do not say what was signed.
public sealed interface Finding {

    Subject subject();

    /// Another value is stored than was signed.
    ///
    /// @param field its key in the signed text, such as `line.2.price`; a column's name where the text has none
    /// @param signed as in the signed text, empty for none
    /// @param stored in the same form, empty for none
    record Changed(Subject subject, String field, String signed, String stored) implements Finding {}

    /// It was signed, and there is no row of it.
    record Missing(Subject subject) implements Finding {}

    /// There is a row, and nothing that was signed stands behind it.
    record Unsigned(Subject subject) implements Finding {}

    /// The rows, or the entry, cannot be read as what they should be.
    record Unreadable(Subject subject) implements Finding {}

    /// A stored sum is not what its parts add up to.
    ///
    /// @param field what it is the sum of, such as `balance`
    /// @param expected what the parts add up to
    record Unbalanced(Subject subject, String field, String expected, String stored) implements Finding {}
}
