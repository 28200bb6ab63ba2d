package org.comptoir.customers.loyalty;

import java.util.HashMap;
import java.util.Optional;
import org.comptoir.customers.loyalty.rules.EarnedPoints;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.till.SaleNumber;
import org.hibernate.StatelessSession;

/// The points movements and balances, within the caller's transaction. Several tills may move one customer's points
/// at the same time: the balance is changed by conditional updates only, so it is exact and never overdrawn by
/// spending.
final class PointsLedger {

    private final StatelessSession session;

    PointsLedger(StatelessSession session) {
        this.session = session;
    }

    LoyaltyScheme scheme() {
        var row = session.get(LoyaltySchemeRow.class, LoyaltySchemeRow.THE_ONE);
        return row == null ? LoyaltyScheme.DEFAULT : row.scheme();
    }

    LoyaltyProgram program() {
        return RuleRows.program(
                scheme(),
                session.createSelectionQuery("from LoyaltyRuleRow order by id", LoyaltyRuleRow.class)
                        .getResultList());
    }

    /// Keeps what each line of a sale earned.
    void keep(SaleNumber sale, EarnedPoints earned) {
        session.insertMultiple(earned.shares().stream()
                .map(share -> PointsShareRow.of(sale, share))
                .toList());
    }

    /// The points that what comes back had earned.
    int earnedBy(ReturnedShare share) {
        var ofLines = new HashMap<Integer, Integer>();
        session.createSelectionQuery(
                        "from PointsShareRow where key.saleTill = :till and key.saleNumber = :number",
                        PointsShareRow.class)
                .setParameter("till", share.sale().till().value())
                .setParameter("number", share.sale().number())
                .getResultStream()
                .forEach(row -> ofLines.put(row.key.line(), row.points));
        return ofLines.isEmpty() || share.parts().isEmpty()
                ? share.pointsEarned()
                : share.parts().stream()
                        .mapToInt(part -> part.shareOf(ofLines.getOrDefault(part.line(), 0)))
                        .sum();
    }

    int balance(CustomerId customer) {
        var row = session.get(PointsBalanceRow.class, customer.value());
        return row == null ? 0 : row.points;
    }

    /// Moves points and records the reason.
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

    /// Deducts the points earned by returned goods even if the customer has spent them: the balance then becomes
    /// negative and the next purchases make up for it.
    void takeBack(PointsMovement movement) {
        moveAnyway(movement);
    }

    /// Moves points even if the balance is below nothing then.
    PointsMovementRow moveAnyway(PointsMovement movement) {
        if (!added(movement.customer(), movement.points())) {
            addFirst(movement.customer(), movement.points());
        }
        var row = PointsMovementRow.of(movement);
        session.insert(row);
        return row;
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

    /// Two tills may give a customer their first points at the same moment. A failed insert would abort the
    /// transaction, so the customer's row is locked before looking again.
    private void addFirst(CustomerId customer, int points) {
        lockCustomer(customer);
        if (added(customer, points)) {
            return;
        }
        var row = new PointsBalanceRow();
        row.customerId = customer.value();
        row.points = points;
        session.insert(row);
    }

    /// Waits for whoever is moving a customer's points, and has others wait.
    void lockBalance(CustomerId customer) {
        PortableSql.lock(session, "update points_balance set points = points where customer_id = ?", customer.value());
    }

    /// @throws IllegalStateException if there is no such customer
    void lockCustomer(CustomerId customer) {
        if (!PortableSql.lock(session, "update customer set version = version where id = ?", customer.value())) {
            throw new IllegalStateException("points for a customer who is not there: " + customer.value());
        }
    }
}
