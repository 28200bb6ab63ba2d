package org.comptoir.customers.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.customers.segment.Segments;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.text.Texts;
import org.hibernate.StatelessSession;

/// The recipients of one mailing within one transaction: who is next, who is done.
final class RecipientQueue {

    private static final int MAX_REASON_LENGTH = 200;

    private final StatelessSession session;
    private final MailingRunId run;

    RecipientQueue(StatelessSession session, MailingRunId run) {
        this.session = session;
        this.run = run;
    }

    /// The next recipients who may be contacted, in list order; those who no longer may are marked as failed on the
    /// way.
    List<AudienceMember> next(int limit, Instant now) {
        var next = new ArrayList<AudienceMember>();
        var after = 0;
        while (next.size() < limit) {
            var rows = pendingAfter(after, limit - next.size());
            if (rows.isEmpty()) {
                break;
            }
            after = rows.getLast().position;
            next.addAll(allowed(rows, now));
        }
        return next;
    }

    /// Everybody who is pending, whether they may still be contacted or not.
    List<CustomerId> pending() {
        return pendingAfter(0, Integer.MAX_VALUE).stream()
                .map(row -> new CustomerId(row.customerId))
                .toList();
    }

    private List<RecipientRow> pendingAfter(int position, int limit) {
        return session.createSelectionQuery(
                        "from RecipientRow where runId = :run and state = :state and position > :position"
                                + " order by position",
                        RecipientRow.class)
                .setParameter("run", run.value())
                .setParameter("state", RecipientState.PENDING)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<AudienceMember> allowed(List<RecipientRow> rows, Instant now) {
        var positions = new HashMap<CustomerId, Integer>();
        var run = run();
        var language = run.language();
        var empty = withoutVoucher(run, rows);
        mark(empty, RecipientState.FAILED, Texts.of("mailing", language).get("mailing.novoucher"), now);
        rows.forEach(row -> positions.put(new CustomerId(row.customerId), row.position));
        positions.keySet().removeAll(empty);
        var audience = Segments.audienceOf(session, List.copyOf(positions.keySet()), run.channel());
        audience.leftOut()
                .forEach(exclusion -> mark(
                        List.of(exclusion.member().id()),
                        RecipientState.FAILED,
                        exclusion.reason().label(language),
                        now));
        var households = rows.stream()
                .filter(row -> row.householdId != null)
                .collect(Collectors.toMap(row -> new CustomerId(row.customerId), row -> row.householdId));
        return audience.included().stream()
                .map(member -> member.forHousehold(households.getOrDefault(member.id(), AudienceMember.ALONE)))
                .sorted(Comparator.comparing(member -> positions.getOrDefault(member.id(), 0)))
                .toList();
    }

    /// Those for whom there would be no page: of a mailing of vouchers, who has none.
    private static Set<CustomerId> withoutVoucher(MailingRunRow run, List<RecipientRow> rows) {
        return run.kind != MailingKind.VOUCHERS
                ? Set.of()
                : rows.stream()
                        .filter(row -> row.voucherId == null)
                        .map(row -> new CustomerId(row.customerId))
                        .collect(Collectors.toSet());
    }

    private MailingRunRow run() {
        return Optional.ofNullable(session.get(MailingRunRow.class, run.value()))
                .orElseThrow(() -> new IllegalStateException("recipients without a mailing: " + run));
    }

    int mark(Collection<CustomerId> customers, RecipientState state, String reason, Instant now) {
        var ids = customers.stream().map(CustomerId::value).distinct().toList();
        var text = reason.strip();
        var marked = 0;
        for (var some : Chunks.of(ids)) {
            marked += session.createMutationQuery(
                            "update RecipientRow set state = :state, reason = :reason, markedAt = :now"
                                    + " where runId = :run and state = :pending and customerId in (:customers)")
                    .setParameter("state", state)
                    .setParameter("reason", text.substring(0, Math.min(MAX_REASON_LENGTH, text.length())))
                    .setParameter("now", now)
                    .setParameter("run", run.value())
                    .setParameter("pending", RecipientState.PENDING)
                    .setParameterList("customers", some)
                    .executeUpdate();
        }
        return marked;
    }

    int retryFailed() {
        return session.createMutationQuery("update RecipientRow set state = :pending, reason = '', markedAt = null"
                        + " where runId = :run and state = :failed")
                .setParameter("pending", RecipientState.PENDING)
                .setParameter("run", run.value())
                .setParameter("failed", RecipientState.FAILED)
                .executeUpdate();
    }

    int againFrom(int position) {
        return session.createMutationQuery("update RecipientRow set state = :pending, reason = '', markedAt = null"
                        + " where runId = :run and state <> :pending and position >= :position")
                .setParameter("pending", RecipientState.PENDING)
                .setParameter("run", run.value())
                .setParameter("position", position)
                .executeUpdate();
    }
}
