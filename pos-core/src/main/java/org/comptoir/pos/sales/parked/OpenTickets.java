package org.comptoir.pos.sales.parked;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicketRow.State;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the tickets that are being rung up or were put aside, so that closing the program or a power cut loses none.
/// What
/// is on a screen belongs to that till; what was put aside is the shop's, and whoever is quicker takes it up again.
/// The checkout takes a ticket away in the transaction that sells it.
public final class OpenTickets {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTickets.class);
    private static final int MAX_LABEL_LENGTH = 120;
    private static final String IF_STILL = " where requestId = :request and state = :from";

    private static final String CHANGE =
            "update open_ticket set till_id = ?, state = 'OPEN', label = '', parked_by = '', changed_at = ?, content = ?"
                    + " where request_id = ?";
    private static final String ADD =
            "insert into open_ticket (till_id, state, label, parked_by, changed_at, content, request_id)"
                    + " values (?, 'OPEN', '', '', ?, ?, ?)";

    private final Database database;
    private final Clock clock;

    public OpenTickets(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps the ticket on the screen as it is now; an empty one is forgotten.
    ///
    /// @param requestId under which the ticket will be sold
    public void save(TillId till, UUID requestId, Basket basket) {
        if (basket.equals(Basket.EMPTY)) {
            delete(requestId);
            return;
        }
        var request = requestId.toString();
        var content = BasketText.write(basket);
        var at = clock.instant();
        database.run(session -> {
            if (PortableSql.change(session, CHANGE, till.value(), at, content, request) == 0) {
                PortableSql.change(session, ADD, till.value(), at, content, request);
            }
        });
    }

    /// The ticket that was on this till's screen. One that was sold meanwhile does not come back.
    public Optional<OpenTicket> resume(TillId till) {
        return database.read(session -> tickets(session, State.OPEN)
                .filter(ticket -> ticket.till().equals(till))
                .findFirst());
    }

    /// Puts the ticket on the screen aside.
    ///
    /// @param by who puts it aside
    /// @param label by which people know it again; cut after 120 characters
    public void park(SignedInStaff by, UUID requestId, String label) {
        var kept = label.strip();
        database.run(session -> session.createMutationQuery(
                        "update OpenTicketRow set state = :to, label = :label, parkedBy = :by, changedAt = :now"
                                + IF_STILL)
                .setParameter("by", by.name())
                .setParameter("to", State.PARKED)
                .setParameter("label", kept.substring(0, Math.min(MAX_LABEL_LENGTH, kept.length())))
                .setParameter("now", clock.instant())
                .setParameter("request", requestId.toString())
                .setParameter("from", State.OPEN)
                .executeUpdate());
    }

    /// The tickets put aside at all tills of the shop, newest first.
    public List<OpenTicket> parked() {
        return database.read(session -> tickets(session, State.PARKED).toList());
    }

    /// Takes a ticket that was put aside onto this till's screen; nothing when another till was quicker.
    public Optional<OpenTicket> recall(TillId till, UUID requestId) {
        return database.write(session -> {
            var taken = session.createMutationQuery(
                            "update OpenTicketRow set state = :to, till = :till, label = '', parkedBy = '', changedAt = :now"
                                    + IF_STILL)
                    .setParameter("to", State.OPEN)
                    .setParameter("till", till.value())
                    .setParameter("now", clock.instant())
                    .setParameter("request", requestId.toString())
                    .setParameter("from", State.PARKED)
                    .executeUpdate();
            return taken == 0
                    ? Optional.<OpenTicket>empty()
                    : ticket(session.get(OpenTicketRow.class, requestId.toString()));
        });
    }

    /// Forgets a ticket, wherever it is.
    public void delete(UUID requestId) {
        database.run(session -> delete(session, requestId));
    }

    /// The same within the sale's transaction.
    public static void delete(StatelessSession session, UUID requestId) {
        PortableSql.change(session, "delete from open_ticket where request_id = ?", requestId.toString());
    }

    private static Stream<OpenTicket> tickets(StatelessSession session, State state) {
        return session
                .createSelectionQuery(
                        "from OpenTicketRow t where state = :state"
                                + " and not exists (from SaleRow s where s.requestId = t.requestId)"
                                + " order by changedAt desc",
                        OpenTicketRow.class)
                .setParameter("state", state)
                .getResultList()
                .stream()
                .map(OpenTickets::ticket)
                .flatMap(Optional::stream);
    }

    /// A ticket that cannot be read, as a later version of the program wrote it, is left alone: it must not keep the
    /// till from opening.
    private static Optional<OpenTicket> ticket(OpenTicketRow row) {
        try {
            var basket = BasketText.read(row.content);
            return Optional.of(new OpenTicket(
                    UUID.fromString(row.requestId),
                    new TillId(row.till),
                    row.parkedBy,
                    row.label,
                    row.changedAt,
                    basket));
        } catch (IllegalArgumentException e) {
            LOG.warn("open ticket {} cannot be read", row.requestId, e);
            return Optional.empty();
        }
    }
}
