package org.comptoir.customers.field;

/// The outcome of making or changing a field.
public sealed interface FieldResult {

    record Kept(OwnField field) implements FieldResult {}

    /// Nothing was changed.
    record Refused(FieldProblem problem) implements FieldResult {}
}
