package org.comptoir.customers.household;

/// The key of a household.
public record HouseholdId(long value) {}
