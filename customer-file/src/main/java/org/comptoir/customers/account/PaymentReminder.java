package org.comptoir.customers.account;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

/// A letter that asked a customer to pay.
///
/// @param overdue when it was written
/// @param isUndone whether it did not go out after all
public record PaymentReminder(
        long id,
        CustomerId customer,
        ReminderStep step,
        Instant at,
        Money overdue,
        String staffName,
        boolean isUndone) {}
