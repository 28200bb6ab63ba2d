package org.comptoir.customers.customer.history;

/// Identifies an edit of a customer's record.
public record EditId(long value) {}
