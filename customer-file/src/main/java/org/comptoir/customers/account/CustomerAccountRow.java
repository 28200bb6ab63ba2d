package org.comptoir.customers.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_account")
class CustomerAccountRow {

    /// What is owed is compared with the movements.
    static final CoveredTable COVERED =
            CoveredTable.byNumber("customer_account", "customer_id").open("limit_cents");

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "limit_cents")
    long limitCents;

    @Column(name = "owed_cents")
    long owedCents;

    @Column(name = "term_days")
    @Nullable
    Integer termDays;

    @Column(name = "month_end")
    boolean isMonthEnd;

    /// A [ReminderHold.Reason], or empty.
    @Column(name = "held", length = 10)
    String held = "";

    @Column(name = "held_until")
    @Nullable
    LocalDate heldUntil;

    @Nullable
    PaymentTerm term() {
        return termDays == null ? null : new PaymentTerm(termDays, isMonthEnd);
    }

    @Nullable
    ReminderHold hold() {
        return held.isEmpty() ? null : new ReminderHold(ReminderHold.Reason.valueOf(held), heldUntil);
    }

    CustomerAccount account() {
        return new CustomerAccount(Money.ofCents(limitCents), Money.ofCents(owedCents));
    }
}
