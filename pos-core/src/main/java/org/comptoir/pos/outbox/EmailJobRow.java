package org.comptoir.pos.outbox;

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
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "email_job")
class EmailJobRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "email_job")
    @SequenceGenerator(name = "email_job", sequenceName = "email_job_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_till")
    String saleTill = "";

    @Column(name = "sale_number")
    long saleNumber;

    @Column(name = "copy_number")
    int copyNumber;

    String recipient = "";

    String language = "";

    @Column(name = "queued_at")
    Instant queuedAt = Instant.EPOCH;

    @Column(name = "queued_by")
    String queuedBy = "";

    @Enumerated(EnumType.STRING)
    EmailState state = EmailState.WAITING;

    int attempts;

    @Column(name = "next_attempt")
    Instant nextAttempt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    EmailProblem problem;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    EmailJob job() {
        return new EmailJob(
                new EmailId(id),
                new SaleNumber(new TillId(saleTill), saleNumber),
                copyNumber,
                recipient,
                Language.ofCode(language).orElse(Language.ENGLISH),
                queuedAt,
                queuedBy,
                state,
                attempts,
                nextAttempt,
                problem,
                endedAt);
    }
}
