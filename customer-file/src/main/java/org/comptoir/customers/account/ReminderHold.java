package org.comptoir.customers.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a customer is not reminded for now.
///
/// @param until the last day; null until it is taken back
public record ReminderHold(Reason reason, @Nullable LocalDate until) {

    /// Why.
    public enum Reason {
        /// The customer contests the debt.
        DISPUTED,
        /// When it is paid was agreed.
        ARRANGED
    }

    public boolean holds(LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
