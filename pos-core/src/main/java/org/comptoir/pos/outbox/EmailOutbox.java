package org.comptoir.pos.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/// E-mails that wait to be sent, were sent, or could not be. They outlive the program. Each is sent by one till at a
/// time; one whose sender stopped in the middle is sent again, so that it may come twice but never gets lost.
public final class EmailOutbox {

    /// So many are listed, the newest first.
    public static final int MAX_LISTED = 500;

    /// A sender that has not told how it ended by then has stopped.
    private static final Duration MOST_FOR_SENDING = Duration.ofMinutes(10);

    private static final String MASK = "…";

    private final Database database;
    private final Clock clock;

    public EmailOutbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a receipt to be sent, durable once this returns.
    ///
    /// @param copy 0 for the original, n for its n-th copy
    public EmailId queue(SignedInStaff by, SaleNumber sale, int copy, EmailAddress recipient, Language language) {
        by.require(Permission.SELL);
        return database.write(session -> {
            var row = new EmailJobRow();
            row.saleTill = sale.till().value();
            row.saleNumber = sale.number();
            row.copyNumber = copy;
            row.recipient = recipient.value();
            row.language = language.code();
            row.queuedAt = clock.instant();
            row.queuedBy = by.name();
            row.nextAttempt = row.queuedAt;
            session.insert(row);
            return new EmailId(row.id);
        });
    }

    /// Takes the next one that is due, for the caller alone, who then says whether it was [#sent] or [#failed].
    public Optional<EmailJob> take() {
        return database.write(session -> {
            var now = clock.instant();
            for (var due : due(session, now)) {
                if (isTaken(session, due, now)) {
                    due.attempts++;
                    return Optional.of(due.job());
                }
            }
            return Optional.empty();
        });
    }

    /// The one that would be sent next; nobody takes it by that.
    public Optional<EmailJob> firstDue() {
        return database.read(
                session -> due(session, clock.instant()).stream().findFirst().map(EmailJobRow::job));
    }

    private static List<EmailJobRow> due(StatelessSession session, Instant now) {
        return session.createSelectionQuery(
                        "from EmailJobRow where state = WAITING and nextAttempt <= :now order by nextAttempt, id",
                        EmailJobRow.class)
                .setParameter("now", now)
                .setMaxResults(10)
                .getResultList();
    }

    /// Another till may be faster.
    private static boolean isTaken(StatelessSession session, EmailJobRow due, Instant now) {
        return session.createMutationQuery("update EmailJobRow set attempts = attempts + 1, nextAttempt = :until"
                                + " where id = :id and state = WAITING and attempts = :attempts")
                        .setParameter("until", now.plus(MOST_FOR_SENDING))
                        .setParameter("id", due.id)
                        .setParameter("attempts", due.attempts)
                        .executeUpdate()
                == 1;
    }

    /// The mail server took it: its address is masked.
    public void sent(EmailJob job) {
        end(job, EmailState.SENT, masked(job.recipient()), null, job.nextAttempt());
    }

    /// It was not sent: it is tried again after a pause, or given up. An address that the server does not know may be
    /// a stranger's: it is masked.
    public void failed(EmailJob job, EmailProblem problem) {
        var pause = problem.isFinal() ? Optional.<Duration>empty() : RetryPauses.after(job.attempts());
        if (pause.isPresent()) {
            var next = clock.instant().plus(pause.get());
            end(job, EmailState.WAITING, job.recipient(), problem, next);
        } else {
            var recipient = problem.isFinal() ? masked(job.recipient()) : job.recipient();
            end(job, EmailState.FAILED, recipient, problem, job.nextAttempt());
        }
    }

    private void end(
            EmailJob job, EmailState state, String recipient, @Nullable EmailProblem problem, Instant nextAttempt) {
        database.run(session -> {
            var row = session.get(EmailJobRow.class, job.id().value());
            if (row != null && row.state == EmailState.WAITING) {
                row.state = state;
                row.recipient = recipient;
                row.problem = problem;
                row.nextAttempt = nextAttempt;
                row.endedAt = state == EmailState.WAITING ? null : clock.instant();
                session.update(row);
            }
        });
    }

    /// Has all be tried at once that failed before and can be sent at all; not what is being sent for the first time.
    ///
    /// @return how many
    public int retryAll(SignedInStaff by) {
        by.require(Permission.SELL);
        return database.write(session -> session.createMutationQuery(
                        "update EmailJobRow set state = WAITING, attempts = 0, nextAttempt = :now, endedAt = null"
                                + " where state = WAITING and problem is not null"
                                + " or state = FAILED and problem <> ADDRESS_REFUSED")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    /// The newest first.
    public List<EmailJob> list() {
        return database
                .read(session -> session.createSelectionQuery(
                                "from EmailJobRow order by queuedAt desc, id desc", EmailJobRow.class)
                        .setMaxResults(MAX_LISTED)
                        .getResultList())
                .stream()
                .map(EmailJobRow::job)
                .toList();
    }

    /// The receipts of a customer's sales that the mail server took, the newest first: of what was sold to the
    /// customer, and of what was attached later.
    public List<EmailJob> sentTo(CustomerId customer, int limit) {
        return database
                .read(session -> {
                    var ids = MergedCustomers.idsOf(session, customer);
                    return Stream.concat(
                                    newest(
                                            session.createSelectionQuery(
                                                    "select e from EmailJobRow e join SaleRow s"
                                                            + " on s.tillId = e.saleTill and s.number = e.saleNumber"
                                                            + " where s.customerId in (:customers) and e.state = SENT"
                                                            + " order by e.endedAt desc, e.id desc",
                                                    EmailJobRow.class),
                                            ids,
                                            limit),
                                    newest(
                                            session.createSelectionQuery(
                                                    "select e from EmailJobRow e join SaleAttachmentRow s"
                                                            + " on s.tillId = e.saleTill and s.number = e.saleNumber"
                                                            + " where s.customerId in (:customers) and e.state = SENT"
                                                            + " order by e.endedAt desc, e.id desc",
                                                    EmailJobRow.class),
                                            ids,
                                            limit))
                            .toList();
                })
                .stream()
                .sorted(Comparator.comparing(EmailOutbox::ended).reversed())
                .limit(limit)
                .toList();
    }

    private static Stream<EmailJob> newest(SelectionQuery<EmailJobRow> query, List<Long> customers, int limit) {
        return query.setParameterList("customers", customers).setMaxResults(limit).getResultList().stream()
                .map(EmailJobRow::job);
    }

    private static Instant ended(EmailJob job) {
        return Objects.requireNonNullElse(job.endedAt(), job.queuedAt());
    }

    /// The first letter and where it went, such as `c…@example.org`.
    static String masked(String address) {
        var at = address.lastIndexOf('@');
        return at < 1 ? MASK : address.substring(0, address.offsetByCodePoints(0, 1)) + MASK + address.substring(at);
    }
}
