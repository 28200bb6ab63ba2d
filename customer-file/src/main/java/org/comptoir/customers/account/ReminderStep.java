package org.comptoir.customers.account;

import java.util.Optional;

/// How firmly somebody is asked to pay.
public enum ReminderStep {
    FRIENDLY,
    FIRM,
    /// The formal notice (mise en demeure, diffida), before the matter is given to others.
    LAST;

    /// Empty after the last.
    public Optional<ReminderStep> next() {
        return this == LAST ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /// Counted from 1.
    public int number() {
        return ordinal() + 1;
    }
}
