package org.comptoir.customers.household;

/// Why two customers cannot be one household.
public enum HouseholdProblem {
    UNKNOWN_CUSTOMER,
    ONESELF,
    NOT_A_PERSON,
    /// The other belongs to the same one already.
    SAME_ALREADY,
    /// The customer has a household already, and would leave it unasked.
    HAS_ANOTHER
}
