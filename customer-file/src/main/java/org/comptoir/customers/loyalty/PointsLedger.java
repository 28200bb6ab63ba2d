package org.comptoir.customers.loyalty;

import java.util.Optional;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// The movements and the balance of points within somebody's transaction. Many tills may move one customer's points at
/// once: the balance is changed by conditional updates alone, so it is exact, and nothing is spent that is not there.
final class PointsLedger {

    private final StatelessSession session;

    PointsLedger(StatelessSession session) {
        this.session = session;
    }

    LoyaltyScheme scheme() {
        var row = session.get(LoyaltySchemeRow.class, LoyaltySchemeRow.THE_ONE);
        return row == null ? LoyaltyScheme.DEFAULT : row.scheme();
    }

    int balance(CustomerId customer) {
        var row = session.get(PointsBalanceRow.class, customer.value());
        return row == null ? 0 : row.points;
    }

    /// Moves points and writes why.
    ///
    /// @return the row; nothing when the customer had not enough, and then nothing is written
    Optional<PointsMovementRow> move(PointsMovement movement) {
        if (!changeBalance(movement.customer(), movement.points())) {
            return Optional.empty();
        }
        var row = PointsMovementRow.of(movement);
        session.insert(row);
        return Optional.of(row);
    }

    /// Takes points back that were earned by what comes back, also when the customer spent them meanwhile: the balance
    /// is
    /// then below nothing, and the next purchases make up for it.
    void takeBack(PointsMovement movement) {
        if (!added(movement.customer(), movement.points())) {
            addFirst(movement.customer(), movement.points());
        }
        session.insert(PointsMovementRow.of(movement));
    }

    private boolean added(CustomerId customer, int points) {
        return PortableSql.change(
                        session,
                        "update points_balance set points = points + ? where customer_id = ?",
                        (long) points,
                        customer.value())
                == 1;
    }

    private boolean changeBalance(CustomerId customer, int points) {
        if (points < 0) {
            return spent(customer, points);
        }
        if (!added(customer, points)) {
            addFirst(customer, points);
        }
        return true;
    }

    private boolean spent(CustomerId customer, int points) {
        return PortableSql.change(
                        session,
                        "update points_balance set points = points + ? where customer_id = ? and points >= ?",
                        (long) points,
                        customer.value(),
                        (long) -points)
                == 1;
    }

    /// Two tills may give a customer the first points at the same moment; an insert that fails would end the other's
    /// transaction, so the customer's own row is held while looking again.
    private void addFirst(CustomerId customer, int points) {
        holdCustomer(customer);
        if (added(customer, points)) {
            return;
        }
        var row = new PointsBalanceRow();
        row.customerId = customer.value();
        row.points = points;
        session.insert(row);
    }

    private void holdCustomer(CustomerId customer) {
        if (!PortableSql.lock(session, "update customer set version = version where id = ?", customer.value())) {
            throw new IllegalStateException("points for a customer who is not there: " + customer.value());
        }
    }
}
