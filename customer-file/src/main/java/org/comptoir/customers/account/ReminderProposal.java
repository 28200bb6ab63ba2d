package org.comptoir.customers.account;

import org.jspecify.annotations.Nullable;

/// Somebody who is to be reminded today.
///
/// @param last the letter before; null if it is the first of what is overdue
public record ReminderProposal(
        Debtor debtor, ReminderStep step, @Nullable PaymentReminder last) {

    /// Whether the same person is asked for the same step, whatever was paid in between.
    public boolean asksTheSame(ReminderProposal other) {
        return debtor.customer().id().equals(other.debtor.customer().id()) && step == other.step;
    }
}
