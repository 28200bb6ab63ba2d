package org.comptoir.customers.account;

import java.util.List;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.customers.timeline.TimelineSource;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;

/// The letters that asked a customer to pay; those that did not go out are left out.
public record ReminderTimeline(PaymentReminders reminders) implements TimelineSource {

    @Override
    public List<TimelineEntry.PaymentAsked> ofCustomer(SignedInStaff by, CustomerId customer, int limit) {
        return reminders.ofCustomer(by, customer, limit).stream()
                .filter(reminder -> !reminder.isUndone())
                .map(reminder -> new TimelineEntry.PaymentAsked(
                        reminder.at(), reminder.step().number(), reminder.overdue(), reminder.staffName()))
                .toList();
    }
}
