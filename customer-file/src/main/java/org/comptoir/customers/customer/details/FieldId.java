package org.comptoir.customers.customer.details;

/// Identifies one of the shop's own fields.
public record FieldId(long value) {}
