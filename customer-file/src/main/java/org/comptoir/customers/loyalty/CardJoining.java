package org.comptoir.customers.loyalty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.customers.customer.BlankCards;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.orders.OrderCustomers;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Joins a card without a name to the customer whose it is: the points move by two movements that stay, pending orders
/// and places on the waiting list go with them, what was bought with it stays where it is.
public final class CardJoining {

    private final Database database;
    private final Clock clock;
    private final Customers customers;
    private final BlankCards cards;
    private final AuditTrail trail;
    private final OrderCustomers orders;

    public CardJoining(Database database, Clock clock, Customers customers, BlankCards cards, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.customers = customers;
        this.cards = cards;
        this.trail = trail;
        orders = new OrderCustomers(trail);
    }

    /// @param card the number of the card without a name
    /// @param number of the customer
    public CardJoinResult join(SignedInStaff by, String card, String number) {
        by.require(Permission.EDIT_CUSTOMERS);
        var from = customers.byNumber(card);
        var into = customers.byNumber(number);
        if (from.isEmpty()) {
            return new CardJoinResult.NoSuchNumber(card);
        }
        if (into.isEmpty()) {
            return new CardJoinResult.NoSuchNumber(number);
        }
        if (from.get().id().equals(into.get().id())) {
            return new CardJoinResult.SameCustomer();
        }
        return database.write(
                session -> join(session, by, from.get().id(), into.get().id()));
    }

    /// Both are locked in the order of their ids, and looked at again.
    private CardJoinResult join(StatelessSession session, SignedInStaff by, CustomerId from, CustomerId into) {
        var ledger = new PointsLedger(session);
        Stream.of(from.value(), into.value()).sorted().forEach(id -> ledger.lockCustomer(new CustomerId(id)));
        var both = Customers.customers(session, List.of(from, into));
        var card = both.getFirst();
        var customer = both.getLast();
        if (card.archived() || customer.archived()) {
            return new CardJoinResult.NoSuchNumber(card.archived() ? card.number() : customer.number());
        }
        if (!card.details().displayName().isEmpty()) {
            return new CardJoinResult.HasName(card);
        }
        var points = ledger.balance(from);
        cards.join(session, card, into);
        orders.move(session, by.name(), from, customer.atTheTill());
        if (points != 0) {
            var rows = new ArrayList<Long>();
            rows.add(moved(ledger, by, from, -points));
            rows.add(moved(ledger, by, into, points));
            trail.record(
                    session,
                    new Deed(by.name(), "points", points + " with a card"),
                    List.of(PointsMovementRow.COVERED.rows(rows)));
        }
        return new CardJoinResult.Joined(reloaded(session, customer), points);
    }

    private static Customer reloaded(StatelessSession session, Customer customer) {
        return Customers.customers(session, List.of(customer.id())).getFirst();
    }

    private long moved(PointsLedger ledger, SignedInStaff by, CustomerId customer, int points) {
        var row = ledger.moveAnyway(
                new PointsMovement(customer, clock.instant(), points, PointsReason.MERGED, null, by.name(), ""));
        return Objects.requireNonNull(row.id, "inserted");
    }
}
