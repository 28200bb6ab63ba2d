package org.comptoir.customers.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "consent_proof")
class ConsentRow {

    /// What a customer said is no business of the log: it holds a digest.
    static final CoveredTable COVERED = CoveredTable.byNumber("consent_proof", "id")
            .secret(
                    "customer_id",
                    "channel",
                    "state",
                    "recorded_at",
                    "source",
                    "wording",
                    "language",
                    "note",
                    "staff_name",
                    "sale_till",
                    "sale_number");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_proof_seq")
    @SequenceGenerator(name = "consent_proof_seq", sequenceName = "consent_proof_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "channel")
    String channel;

    @Column(name = "state")
    String state;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "source")
    String source;

    @Column(name = "wording")
    String wording;

    @Column(name = "language")
    String language;

    @Column(name = "note")
    String note;

    @Column(name = "staff_name")
    String staffName;

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    static ConsentRow of(ConsentRecord proof) {
        var row = new ConsentRow();
        row.customerId = proof.customer().value();
        row.channel = proof.channel().name();
        row.state = proof.state().name();
        row.recordedAt = proof.recordedAt();
        row.source = proof.source().name();
        row.wording = proof.wording();
        row.language = proof.language();
        row.note = proof.note();
        row.staffName = proof.staffName();
        var sale = proof.saleNumber();
        row.saleTill = sale == null ? null : sale.till().value();
        row.saleNumber = sale == null ? null : sale.number();
        return row;
    }

    ConsentRecord proof() {
        return new ConsentRecord(
                new CustomerId(customerId),
                Channel.valueOf(channel),
                ConsentState.valueOf(state),
                recordedAt,
                ConsentSource.valueOf(source),
                wording,
                language,
                note,
                staffName,
                SaleNumber.ofNullable(saleTill, saleNumber));
    }
}
