package org.comptoir.customers.loyalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.trail.CoveredRows;
import org.hibernate.StatelessSession;

/// Moves points between two records of one person, by two movements that stay, within the caller's transaction.
public final class MergedPoints {

    private final StatelessSession session;
    private final Instant at;
    private final String staffName;
    private final List<Long> rows = new ArrayList<>();

    /// @param staffName who merges them or takes it back
    public MergedPoints(StatelessSession session, Instant at, String staffName) {
        this.session = session;
        this.at = at;
        this.staffName = staffName;
    }

    /// Locks the balances: sales that are moving them come first.
    ///
    /// @param customers by ascending ids
    public void lock(List<CustomerId> customers) {
        customers.forEach(new PointsLedger(session)::lockBalance);
    }

    /// Moves all points, also if they are below nothing. Lock the balances before.
    ///
    /// @return how many
    public int moveAll(CustomerId from, CustomerId into) {
        var ledger = new PointsLedger(session);
        var points = ledger.balance(from);
        if (points != 0) {
            rows.add(id(ledger.moveAnyway(movement(from, -points))));
            rows.add(id(ledger.moveAnyway(movement(into, points))));
        }
        return points;
    }

    /// Moves points back.
    ///
    /// @return nothing if it was done; else how many there are, fewer than that
    public OptionalInt giveBack(CustomerId from, CustomerId into, int points) {
        if (points == 0) {
            return OptionalInt.empty();
        }
        var ledger = new PointsLedger(session);
        var taken = points < 0
                ? ledger.moveAnyway(movement(from, -points))
                : ledger.move(movement(from, -points)).orElse(null);
        if (taken == null) {
            return OptionalInt.of(ledger.balance(from));
        }
        rows.add(id(taken));
        rows.add(id(ledger.moveAnyway(movement(into, points))));
        return OptionalInt.empty();
    }

    private PointsMovement movement(CustomerId customer, int points) {
        return new PointsMovement(customer, at, points, PointsReason.MERGED, null, staffName, "");
    }

    private static long id(PointsMovementRow row) {
        return Objects.requireNonNull(row.id, "inserted");
    }

    /// What the technical log is to sign.
    public List<CoveredRows> written() {
        return rows.isEmpty() ? List.of() : List.of(PointsMovementRow.COVERED.rows(rows));
    }
}
