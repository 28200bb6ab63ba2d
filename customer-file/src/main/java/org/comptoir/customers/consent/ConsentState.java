package org.comptoir.customers.consent;

/// A customer's consent to one channel.
public enum ConsentState {
    /// Never asked.
    UNKNOWN,
    /// Opted in.
    GIVEN,
    /// Refused when asked.
    REFUSED,
    /// Opted in once and opted out since.
    WITHDRAWN;

    /// Of two, the one under which less may be done; this one if they are equally strict.
    public ConsentState stricter(ConsentState other) {
        return other.strictness() > strictness() ? other : this;
    }

    private int strictness() {
        return switch (this) {
            case UNKNOWN -> 0;
            case GIVEN -> 1;
            case REFUSED, WITHDRAWN -> 2;
        };
    }
}
