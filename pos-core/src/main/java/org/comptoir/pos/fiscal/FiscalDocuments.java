package org.comptoir.pos.fiscal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Keeps the fiscal documents of sales and each state that they were in. A state changes only from the one that was
/// read before: of two that would send the same document at once, one is told that it may not.
public final class FiscalDocuments {

    public static final List<CoveredTable> COVERED =
            List.of(FiscalDocumentRow.COVERED, FiscalStateRow.COVERED, FiscalSettlementRow.COVERED);

    /// More than anybody reads at once.
    public static final int MAX_LISTED = 1_000;

    private static final String DEED = "fiscal-document";
    private static final String SETTLED = "fiscal-settled";

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    public FiscalDocuments(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// Keeps the lottery code of a ticket until its sale takes it into its document; a second one replaces the first.
    /// Codes of tickets that were never sold are forgotten after 90 days.
    ///
    /// @param request of the future sale
    public void keepLottery(UUID request, LotteryCode code) {
        database.run(session -> LotteryCodes.keep(session, request, code, clock.instant()));
    }

    /// Forgets the lottery code of a ticket.
    public void dropLottery(UUID request) {
        database.run(session -> LotteryCodes.drop(session, request));
    }

    /// In the order in which the recorder makes them; none where the sale has none to make.
    public List<FiscalDocument> ofSale(SaleNumber sale) {
        return database.read(session -> documents(
                session,
                session.createSelectionQuery(
                                "from FiscalDocumentRow where tillId = :till and saleNumber = :number order by part",
                                FiscalDocumentRow.class)
                        .setParameter("till", sale.till().value())
                        .setParameter("number", sale.number())
                        .getResultList()));
    }

    /// What no recorder has confirmed yet, the oldest first.
    public List<FiscalDocument> unfinished(TillId till) {
        return database.read(session -> unfinished(session, till));
    }

    /// The same in somebody else's transaction.
    public static List<FiscalDocument> unfinished(StatelessSession session, TillId till) {
        return documents(
                session,
                session.createSelectionQuery(
                                "from FiscalDocumentRow where tillId = :till and state in (:open)"
                                        + " order by saleNumber, part",
                                FiscalDocumentRow.class)
                        .setParameter("till", till.value())
                        .setParameterList(
                                "open",
                                List.of(
                                        FiscalState.PREPARED,
                                        FiscalState.SENT,
                                        FiscalState.UNKNOWN,
                                        FiscalState.REFUSED))
                        .getResultList());
    }

    /// Those of all tills that were prepared in a time, the newest first.
    ///
    /// @param after itself included
    /// @param before itself excluded
    /// @param limit at most [#MAX_LISTED]
    public List<FiscalDocument> prepared(Instant after, Instant before, int limit) {
        return database.read(session -> documents(
                session,
                session.createSelectionQuery(
                                "from FiscalDocumentRow where preparedAt >= :after and preparedAt < :before"
                                        + " order by preparedAt desc, tillId, saleNumber desc, part",
                                FiscalDocumentRow.class)
                        .setParameter("after", after)
                        .setParameter("before", before)
                        .setMaxResults(Math.min(limit, MAX_LISTED))
                        .getResultList()));
    }

    private static List<FiscalDocument> documents(StatelessSession session, List<FiscalDocumentRow> rows) {
        var states = Chunks.of(rows.stream().map(row -> row.id).toList()).stream()
                .flatMap(ids -> session.createSelectionQuery(
                                "from FiscalStateRow where documentId in (:ids) order by position",
                                FiscalStateRow.class)
                        .setParameterList("ids", ids)
                        .getResultStream())
                .collect(Collectors.groupingBy(state -> state.documentId));
        var settled = settlements(session, rows);
        return rows.stream()
                .map(row -> row.document(states.getOrDefault(row.id, List.of()), settled.get(row.id)))
                .toList();
    }

    private static Map<String, FiscalSettlementRow> settlements(
            StatelessSession session, List<FiscalDocumentRow> rows) {
        return Chunks.of(rows.stream()
                        .filter(row -> row.state == FiscalState.SETTLED)
                        .map(row -> row.id)
                        .toList())
                .stream()
                .flatMap(ids -> session.createSelectionQuery(
                                "from FiscalSettlementRow where documentId in (:ids)", FiscalSettlementRow.class)
                        .setParameterList("ids", ids)
                        .getResultStream())
                .collect(Collectors.toMap(row -> row.documentId, row -> row));
    }

    /// Those of a till that were settled by hand after a time, in somebody else's transaction, the oldest first.
    public static List<FiscalDocument> settled(StatelessSession session, TillId till, Instant after) {
        return documents(
                session,
                session.createSelectionQuery(
                                "select d from FiscalDocumentRow d join FiscalSettlementRow s on s.documentId = d.id"
                                        + " where d.tillId = :till and s.settledAt > :after"
                                        + " order by s.settledAt, d.saleNumber, d.part",
                                FiscalDocumentRow.class)
                        .setParameter("till", till.value())
                        .setParameter("after", after)
                        .getResultList());
    }

    /// The document is about to be sent: durable once this returns.
    ///
    /// @param from where the recorder stands
    /// @param lotteryCode the customer's, or empty
    /// @return the document for whoever sends it; empty if somebody else does, or did
    public Optional<FiscalDocument> send(
            SignedInStaff by, FiscalDocument document, RecorderPosition from, String lotteryCode) {
        by.require(Permission.SELL);
        return document.state().isToBeSent() && move(document, FiscalState.SENT, row -> row.standing(from, lotteryCode))
                ? Optional.of(document.sent(from, lotteryCode))
                : Optional.empty();
    }

    /// No answer came.
    public void unanswered(FiscalDocument document) {
        if (document.state() != FiscalState.UNKNOWN) {
            move(document, FiscalState.UNKNOWN, row -> row);
        }
    }

    /// The recorder refused it.
    public void refused(FiscalDocument document, FiscalProblem problem) {
        move(document, FiscalState.REFUSED, row -> row.because(problem));
    }

    /// The recorder was asked and has no such document: it may be sent again.
    public void absent(FiscalDocument document) {
        move(document, FiscalState.PREPARED, row -> row);
    }

    /// The recorder has it, which the technical log signs.
    public void confirmed(SignedInStaff by, FiscalDocument document, FiscalNumber number) {
        database.run(session -> {
            var row = change(session, document, FiscalState.CONFIRMED, state -> state.numbered(number));
            if (row > 0) {
                trail.record(
                        session,
                        new Deed(by.name(), DEED, document.sale() + " " + number.serial() + " " + number.printed()),
                        List.of(
                                FiscalDocumentRow.COVERED.row(document.id().toString()),
                                FiscalStateRow.COVERED.row(row)));
            }
        });
    }

    /// Somebody settles it by hand, because its recorder can never say how it ended: the technical log signs who, why
    /// and what is on the paper. Changes nothing where the document was confirmed or settled, or is in another state
    /// than it was read in.
    ///
    /// @param reason as [FiscalSettlement#takes]
    /// @param number on its paper; null if nobody knows it
    /// @return whether it is settled by this
    public boolean settle(SignedInStaff by, FiscalDocument document, String reason, @Nullable FiscalNumber number) {
        by.require(Permission.CHANGE_SETTINGS);
        if (!FiscalSettlement.takes(reason)) {
            throw new IllegalArgumentException("no reason that can be kept");
        }
        if (document.isConfirmed() || document.isSettled()) {
            return false;
        }
        var settlement = new FiscalSettlement(clock.instant(), by.name(), reason.strip());
        return database.write(session -> {
            if (change(session, document, FiscalState.SETTLED, state -> state) == 0) {
                return false;
            }
            var id = document.id().toString();
            session.insert(new FiscalSettlementRow(id, settlement, number));
            trail.record(
                    session,
                    new Deed(by.name(), SETTLED, details(document, settlement, number)),
                    List.of(FiscalSettlementRow.COVERED.row(id)));
            return true;
        });
    }

    private static String details(FiscalDocument document, FiscalSettlement settlement, @Nullable FiscalNumber number) {
        var paper = number == null ? "" : " " + number.printed() + " " + number.day();
        return document.sale() + " " + document.kind() + paper + ": " + settlement.reason();
    }

    private boolean move(FiscalDocument document, FiscalState to, UnaryOperator<FiscalStateRow> facts) {
        return database.write(session -> change(session, document, to, facts) > 0);
    }

    /// @return the id of the new state's row; 0 if the document is in another state than it was read in
    private long change(
            StatelessSession session, FiscalDocument document, FiscalState to, UnaryOperator<FiscalStateRow> facts) {
        var id = document.id().toString();
        var changed = session.createMutationQuery(
                        "update FiscalDocumentRow set state = :to where id = :id and state = :from")
                .setParameter("to", to)
                .setParameter("id", id)
                .setParameter("from", document.state())
                .executeUpdate();
        if (changed == 0) {
            return 0;
        }
        var row = facts.apply(new FiscalStateRow(id, states(session, document.id()) + 1, to, clock.instant()));
        session.insert(row);
        return row.id;
    }

    private static int states(StatelessSession session, UUID document) {
        return Math.toIntExact(
                session.createSelectionQuery("select count(*) from FiscalStateRow where documentId = :id", Long.class)
                        .setParameter("id", document.toString())
                        .getSingleResult());
    }
}
