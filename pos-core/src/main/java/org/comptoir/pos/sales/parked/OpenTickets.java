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

/// Stores tickets that are being rung up or were parked, so that closing the program or a power cut loses none. The
/// current ticket belongs to its till; parked tickets belong to the shop, and the first till to recall one gets it.
/// The checkout deletes a ticket in the transaction that sells it.
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

    /// Saves the current ticket; an empty one is deleted.
    ///
    /// @param requestId of the future sale
    public void save(TillId till, UUID requestId, Basket basket) {
        if (basket.equals(Basket.EMPTY)) {
            delete(requestId);
            return;
        }
        var request = requestId.toString();
        var content = BasketText.write(basket);
        var savedAt = clock.instant();
        database.run(session -> {
            if (PortableSql.change(session, CHANGE, till.value(), savedAt, content, request) == 0) {
                PortableSql.change(session, ADD, till.value(), savedAt, content, request);
            }
        });
    }

    /// Keeps what a card terminal was asked for the ticket, before it is asked and once it answered.
    ///
    /// @throws IllegalStateException if the ticket is not saved: nothing may be charged for it
    public void keep(UUID requestId, List<CardCharge> cards) {
        database.run(session -> {
            var kept = PortableSql.change(
                    session,
                    "update open_ticket set cards = ? where request_id = ?",
                    CardCharge.text(cards),
                    requestId.toString());
            if (kept != 1) {
                throw new IllegalStateException("no open ticket " + requestId);
            }
        });
    }

    /// The current ticket of a till. A ticket sold meanwhile is not returned.
    public Optional<OpenTicket> resume(TillId till) {
        return database.read(session -> tickets(session, State.OPEN)
                .filter(ticket -> ticket.till().equals(till))
                .findFirst());
    }

    /// Parks the current ticket.
    ///
    /// @param by who parks it
    /// @param label by which people recognise it, empty for none; truncated to 120 characters
    public void park(SignedInStaff by, UUID requestId, String label) {
        var truncated = label.strip();
        database.run(session -> session.createMutationQuery(
                        "update OpenTicketRow set state = :to, label = :label, parkedBy = :by, changedAt = :now"
                                + IF_STILL)
                .setParameter("by", by.name())
                .setParameter("to", State.PARKED)
                .setParameter("label", truncated.substring(0, Math.min(MAX_LABEL_LENGTH, truncated.length())))
                .setParameter("now", clock.instant())
                .setParameter("request", requestId.toString())
                .setParameter("from", State.OPEN)
                .executeUpdate());
    }

    /// The parked tickets of all tills of the shop, newest first.
    public List<OpenTicket> parked() {
        return database.read(session -> tickets(session, State.PARKED).toList());
    }

    /// Moves a parked ticket to this till; empty if another till was faster.
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

    /// Deletes a parked ticket.
    ///
    /// @return whether it was still parked, with no card asked for it
    public boolean drop(UUID requestId) {
        return database.write(session -> PortableSql.change(
                        session,
                        "delete from open_ticket where request_id = ? and state = 'PARKED' and cards = ''",
                        requestId.toString())
                == 1);
    }

    /// What a card terminal was asked for a ticket, within the transaction of its sale; empty if it is not saved.
    public static List<CardCharge> cards(StatelessSession session, UUID requestId) {
        var row = session.get(OpenTicketRow.class, requestId.toString());
        return row == null ? List.of() : CardCharge.read(row.cards);
    }

    /// Deletes a ticket, wherever it is.
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

    /// A ticket that cannot be read because a later version of the program wrote it is left alone: it must not keep
    /// the till from opening.
    private static Optional<OpenTicket> ticket(OpenTicketRow row) {
        try {
            var basket = BasketText.read(row.content);
            return Optional.of(new OpenTicket(
                    UUID.fromString(row.requestId),
                    new TillId(row.till),
                    row.parkedBy,
                    row.label,
                    row.changedAt,
                    basket,
                    CardCharge.read(row.cards)));
        } catch (IllegalArgumentException e) {
            LOG.warn("open ticket {} cannot be read", row.requestId, e);
            return Optional.empty();
        }
    }
}
