package org.comptoir.customers.account;

import org.jspecify.annotations.Nullable;

/// Somebody who is to be reminded today.
///
/// @param last the letter before; null if it is the first of what is overdue
public record ReminderProposal(
        Debtor debtor, ReminderStep step, @Nullable PaymentReminder last) {}
