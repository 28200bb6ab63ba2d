package org.comptoir.customers.mailing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingOfCustomer;
import org.comptoir.customers.mailing.run.MailingResponse;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.hibernate.StatelessSession;

/// Reads mailings within the caller's transaction.
final class MailingRows {

    private MailingRows() {}

    static MailingRun run(StatelessSession session, MailingRunRow row) {
        return row.run(counts(session, List.of(row)).getOrDefault(row.id, RecipientCounts.NONE));
    }

    static Optional<MailingRun> find(StatelessSession session, MailingRunId run) {
        return Optional.ofNullable(session.get(MailingRunRow.class, run.value()))
                .map(row -> run(session, row));
    }

    static List<MailingRun> latest(StatelessSession session, int limit) {
        var rows = session.createSelectionQuery(
                        "from MailingRunRow order by startedAt desc, id desc", MailingRunRow.class)
                .setMaxResults(limit)
                .getResultList();
        var counts = counts(session, rows);
        return rows.stream()
                .map(row -> row.run(counts.getOrDefault(row.id, RecipientCounts.NONE)))
                .toList();
    }

    private static Map<Long, RecipientCounts> counts(StatelessSession session, List<MailingRunRow> runs) {
        var counts = new HashMap<Long, RecipientCounts>();
        if (runs.isEmpty()) {
            return counts;
        }
        session.createSelectionQuery(
                        "select runId, state, count(*) from RecipientRow where runId in (:runs) group by runId, state",
                        Object[].class)
                .setParameterList("runs", runs.stream().map(run -> run.id).toList())
                .getResultList()
                .forEach(row -> counts.merge(
                        (Long) row[0],
                        RecipientCounts.NONE.with((RecipientState) row[1], Math.toIntExact((Long) row[2])),
                        RecipientCounts::plus));
        return counts;
    }

    static List<MailingOfCustomer> ofCustomer(StatelessSession session, CustomerId customer, int limit) {
        return session.createSelectionQuery(
                        "select m.id, m.kind, m.title, r.markedAt from RecipientRow r"
                                + " join MailingRunRow m on m.id = r.runId"
                                + " where r.customerId in (:customers) and r.state = :sent"
                                + " order by r.markedAt desc, r.id desc",
                        Object[].class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setParameter("sent", RecipientState.SENT)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new MailingOfCustomer(
                        new MailingRunId((Long) row[0]), (MailingKind) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    static MailingResponse outcome(StatelessSession session, MailingRunId id) {
        var run = find(session, id);
        var sent = run.map(MailingRun::sent).orElse(0);
        return run.map(MailingRun::voucherSeries)
                .filter(series -> !series.isEmpty())
                .map(series -> new PurchaseHistory(session).ofVouchers(series))
                .map(back -> new MailingResponse(sent, back.vouchers(), back.turnover(), back.redeemed()))
                .orElseGet(() -> new MailingResponse(sent, 0, Money.ZERO, Money.ZERO));
    }
}
