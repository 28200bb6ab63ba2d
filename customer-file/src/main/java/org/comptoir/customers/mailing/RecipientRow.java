package org.comptoir.customers.mailing;

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
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mailing_recipient")
class RecipientRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailing_recipient_seq")
    @SequenceGenerator(name = "mailing_recipient_seq", sequenceName = "mailing_recipient_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "run_id")
    long runId;

    @Column(name = "position")
    int position;

    @Column(name = "customer_id")
    long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    RecipientState state = RecipientState.PENDING;

    @Column(name = "marked_at")
    @Nullable
    Instant markedAt;

    @Column(name = "reason")
    String reason = "";

    /// The household whose letter this is; null for a letter to the customer alone.
    @Column(name = "household_id")
    @Nullable
    Long householdId;

    @Column(name = "voucher_id")
    @Nullable
    Long voucherId;

    static RecipientRow of(long runId, int position, AudienceMember member) {
        var row = of(runId, position, member.id());
        row.householdId = member.household() == AudienceMember.ALONE ? null : member.household();
        return row;
    }

    static RecipientRow of(long runId, int position, CustomerId customer) {
        var row = new RecipientRow();
        row.runId = runId;
        row.position = position;
        row.customerId = customer.value();
        return row;
    }
}
