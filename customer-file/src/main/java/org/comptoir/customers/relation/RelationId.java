package org.comptoir.customers.relation;

/// The key of a relation between two customers.
public record RelationId(long value) {}
