package org.comptoir.customers.merge;

/// Identifies a merge of customers.
public record MergeId(long value) {}
