package org.comptoir.customers.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account_reminder")
class AccountReminderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_reminder_seq")
    @SequenceGenerator(name = "account_reminder_seq", sequenceName = "account_reminder_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", length = 10)
    ReminderStep step = ReminderStep.FRIENDLY;

    @Column(name = "reminded_at")
    Instant remindedAt = Instant.EPOCH;

    @Column(name = "overdue_cents")
    long overdueCents;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @Column(name = "undone_by", length = 80)
    String undoneBy = "";

    PaymentReminder reminder() {
        return new PaymentReminder(
                id,
                new CustomerId(customerId),
                step,
                remindedAt,
                Money.ofCents(overdueCents),
                staffName,
                undoneAt != null);
    }
}
