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
import java.util.Objects;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.mailing.template.LetterTemplates;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mailing_run")
class MailingRunRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailing_run_seq")
    @SequenceGenerator(name = "mailing_run_seq", sequenceName = "mailing_run_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    MailingKind kind = MailingKind.LETTER;

    /// Null for mailings that are sent to nobody.
    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    @Nullable
    Channel channel;

    @Column(name = "title")
    String title = "";

    @Column(name = "started_at")
    Instant startedAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    @Column(name = "language")
    String language = "";

    @Column(name = "letter_text")
    String text = "";

    @Column(name = "closing")
    String closing = "";

    @Column(name = "signature")
    String signature = "";

    @Column(name = "voucher_series")
    String voucherSeries = "";

    @Column(name = "recipients")
    int recipients;

    static MailingRunRow of(
            SignedInStaff by, MailingDraft draft, @Nullable Channel channel, int recipients, Instant now) {
        var row = new MailingRunRow();
        row.kind = draft.kind();
        row.channel = channel;
        row.title = draft.title();
        row.startedAt = now;
        row.staffName = by.name();
        row.language = draft.language().code();
        var template = draft.template();
        if (template != null) {
            row.text = template.text().source();
            row.closing = template.closing();
            row.signature = template.signature();
        }
        row.recipients = recipients;
        return row;
    }

    MailingRun run(RecipientCounts counts) {
        return new MailingRun(
                new MailingRunId(id),
                kind,
                channel,
                title,
                startedAt,
                staffName,
                language(),
                template(),
                voucherSeries,
                recipients,
                counts.pending(),
                counts.sent(),
                counts.failed());
    }

    /// The channel used to reach the recipients.
    Channel channel() {
        return Objects.requireNonNull(channel, "a mailing to nobody has no channel");
    }

    Language language() {
        return Language.ofCode(language).orElse(Language.ENGLISH);
    }

    private @Nullable LetterTemplate template() {
        return kind == MailingKind.LETTER
                ? LetterTemplates.template(LetterTemplate.nameOf(title), language, text, closing, signature)
                : null;
    }
}
