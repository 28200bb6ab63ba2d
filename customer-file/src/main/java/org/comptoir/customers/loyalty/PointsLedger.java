package org.comptoir.customers.loyalty;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// The movements and the balance of points within somebody's transaction. Many tills may move one customer's points at
/// once: the balance is changed by conditional updates alone, so it is exact and never below nothing.
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
    /// @return whether the customer had enough; nothing is written otherwise
    boolean move(PointsMovement movement) {
        if (!changeBalance(movement.customer(), movement.points())) {
            return false;
        }
        session.insert(PointsMovementRow.of(movement));
        return true;
    }

    private boolean changeBalance(CustomerId customer, int points) {
        if (updated(customer, points)) {
            return true;
        }
        if (points < 0) {
            return false;
        }
        return addFirst(customer, points);
    }

    private boolean updated(CustomerId customer, int points) {
        return PortableSql.change(
                        session,
                        "update points_balance set points = points + ? where customer_id = ? and points >= ?",
                        (long) points,
                        customer.value(),
                        (long) Math.max(0, -points))
                == 1;
    }

    /// Two tills may give a customer the first points at the same moment; an insert that fails would end the other's
    /// transaction, so the customer's own row is held while looking again.
    private boolean addFirst(CustomerId customer, int points) {
        holdCustomer(customer);
        if (updated(customer, points)) {
            return true;
        }
        var row = new PointsBalanceRow();
        row.customerId = customer.value();
        row.points = points;
        session.insert(row);
        return true;
    }

    private void holdCustomer(CustomerId customer) {
        var held = PortableSql.change(session, "update customer set version = version where id = ?", customer.value());
        if (held != 1) {
            throw new IllegalStateException("points for a customer who is not there: " + customer.value());
        }
    }
}
