package org.comptoir.customers.merge;

/// Why two records may be the same person's.
public enum DuplicateReason {
    SAME_VAT_NUMBER(60),
    SAME_FORMER_NUMBER(50),
    SAME_MOBILE(45),
    SAME_EMAIL(45),
    SAME_NAME(40),
    SIMILAR_NAME(35),
    /// One has an initial only, or no given name.
    SHORT_NAME(30),
    /// A telephone that whole families share.
    SAME_PHONE(30),
    SAME_ADDRESS(25),
    SAME_BIRTHDAY(20),
    SAME_TOWN(5);

    private final int weight;

    DuplicateReason(int weight) {
        this.weight = weight;
    }

    /// How much it says; together with others, see [Certainty].
    public int weight() {
        return weight;
    }
}
