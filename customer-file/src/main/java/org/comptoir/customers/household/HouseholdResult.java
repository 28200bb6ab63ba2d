package org.comptoir.customers.household;

/// The outcome of bringing customers together.
public sealed interface HouseholdResult {

    record Joined(Household household) implements HouseholdResult {}

    /// Nothing was written.
    record Refused(HouseholdProblem problem) implements HouseholdResult {}
}
