package org.comptoir.customers.relation;

/// The outcome of relating two customers.
public sealed interface RelationResult {

    record Related(RelatedCustomer relation) implements RelationResult {}

    /// Nothing was written.
    record Refused(RelationProblem problem) implements RelationResult {}
}
