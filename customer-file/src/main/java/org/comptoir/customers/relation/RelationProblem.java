package org.comptoir.customers.relation;

/// Why two customers cannot be related so.
public enum RelationProblem {
    UNKNOWN_CUSTOMER,
    ONESELF,
    KNOWN_ALREADY,
    NOT_A_COMPANY,
    NOT_A_PERSON,
    WORDS_MISSING,
    TOO_LONG
}
