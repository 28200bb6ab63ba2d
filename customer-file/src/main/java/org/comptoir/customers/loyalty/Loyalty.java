package org.comptoir.customers.loyalty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Customers' loyalty points and the shop's rules for them.
public final class Loyalty {

    /// The limit of one manual correction, so that a typing error cannot give a fortune away.
    public static final int MAX_MANUAL_POINTS = 100_000;

    /// The rules, and the movements that no sale made.
    public static final List<CoveredTable> COVERED =
            List.of(LoyaltySchemeRow.COVERED, LoyaltyRuleRow.COVERED, PointsMovementRow.COVERED);

    private static final int MAX_NOTE_LENGTH = 200;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    /// @param trail has changed rules and corrections signed
    public Loyalty(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    public LoyaltyScheme scheme() {
        return database.read(session -> new PointsLedger(session).scheme());
    }

    /// All rules.
    public LoyaltyProgram program() {
        return database.read(session -> new PointsLedger(session).program());
    }

    /// Changes all rules for future sales; points already earned stay as they are.
    public void changeProgram(SignedInStaff by, LoyaltyProgram program) {
        by.require(Permission.CHANGE_SETTINGS);
        database.run(session -> {
            keep(session, program.scheme());
            var ids = new ArrayList<Long>();
            ids.addAll(session.createSelectionQuery("select id from LoyaltyRuleRow order by id", Long.class)
                    .getResultList());
            session.createMutationQuery("delete from LoyaltyRuleRow").executeUpdate();
            for (var row : RuleRows.of(program)) {
                session.insert(row);
                ids.add(Objects.requireNonNull(row.id, "inserted"));
            }
            trail.record(
                    session,
                    new Deed(by.name(), "settings", "loyalty: " + program.scheme()),
                    List.of(LoyaltySchemeRow.COVERED.row(LoyaltySchemeRow.THE_ONE), LoyaltyRuleRow.COVERED.rows(ids)));
        });
    }

    /// Where a customer stands.
    public LoyaltyStanding standing(CustomerId customer) {
        return database.read(session -> StandingReader.standing(
                session, new PointsLedger(session).program().levels(), customer, clock.instant()));
    }

    /// Who has points, most first; archived customers are left out.
    public List<LoyaltyMember> members(SignedInStaff by, int limit) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> {
            var levels = new PointsLedger(session).program().levels();
            return session
                    .createSelectionQuery(
                            "select c.id, c.number, c.listName, b.points from CustomerRow c join PointsBalanceRow b"
                                    + " on b.customerId = c.id where c.archived = false and b.points > 0"
                                    + " order by b.points desc, c.number",
                            Object[].class)
                    .setMaxResults(limit)
                    .getResultList()
                    .stream()
                    .map(row -> {
                        var id = new CustomerId((Long) row[0]);
                        return new LoyaltyMember(
                                id,
                                (String) row[1],
                                (String) row[2],
                                (Integer) row[3],
                                StandingReader.standing(session, levels, id, clock.instant()));
                    })
                    .toList();
        });
    }

    /// Changes the rules for future sales; points already earned stay as they are.
    public void changeScheme(SignedInStaff by, LoyaltyScheme scheme) {
        by.require(Permission.CHANGE_SETTINGS);
        database.run(session -> {
            keep(session, scheme);
            trail.record(
                    session,
                    new Deed(by.name(), "settings", scheme.toString()),
                    List.of(LoyaltySchemeRow.COVERED.row(LoyaltySchemeRow.THE_ONE)));
        });
    }

    private static void keep(StatelessSession session, LoyaltyScheme scheme) {
        var existing = session.get(LoyaltySchemeRow.class, LoyaltySchemeRow.THE_ONE);
        var row = existing == null ? new LoyaltySchemeRow() : existing;
        row.assign(scheme);
        if (existing == null) {
            session.insert(row);
        } else {
            session.update(row);
        }
    }

    public int balance(CustomerId customer) {
        return database.read(session -> new PointsLedger(session).balance(customer));
    }

    /// The balances of customers who have points; others are missing from the map.
    public Map<CustomerId, Integer> balances(Collection<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).distinct().toList();
        return database.read(session -> {
            var found = new HashMap<CustomerId, Integer>();
            Chunks.of(ids).forEach(some -> found.putAll(balances(session, some)));
            return found;
        });
    }

    private static Map<CustomerId, Integer> balances(StatelessSession session, List<Long> ids) {
        var balances = new HashMap<CustomerId, Integer>();
        session.createSelectionQuery(
                        "from PointsBalanceRow where customerId in (:ids) and points > 0", PointsBalanceRow.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(row -> balances.put(new CustomerId(row.customerId), row.points));
        return balances;
    }

    /// The latest movements, newest first.
    public List<PointsMovement> history(CustomerId customer, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from PointsMovementRow where customerId in (:customers) order by movedAt desc, id desc",
                        PointsMovementRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultStream()
                .map(PointsMovementRow::movement)
                .toList());
    }

    /// Adds points, or deducts them if negative, for a reason that the customer can be told.
    public PointsCorrection correct(SignedInStaff by, CustomerId customer, int points, String note) {
        by.require(Permission.ISSUE_VOUCHERS);
        if (points == 0 || points > MAX_MANUAL_POINTS || points < -MAX_MANUAL_POINTS) {
            return new PointsCorrection.OutOfRange(MAX_MANUAL_POINTS);
        }
        var trimmed = note.strip();
        var reason = trimmed.substring(0, Math.min(MAX_NOTE_LENGTH, trimmed.length()));
        return database.write(session -> {
            var ledger = new PointsLedger(session);
            var current = Customers.lockCurrent(session, customer);
            var moved = ledger.move(new PointsMovement(
                    current, clock.instant(), points, PointsReason.CORRECTED, null, by.name(), reason));
            moved.ifPresent(row -> record(session, by, points, row));
            var balance = ledger.balance(current);
            return moved.isPresent()
                    ? new PointsCorrection.Corrected(balance)
                    : new PointsCorrection.NotEnough(balance);
        });
    }

    private void record(StatelessSession session, SignedInStaff by, int points, PointsMovementRow row) {
        var rows = PointsMovementRow.COVERED.row(Objects.requireNonNull(row.id, "inserted"));
        trail.record(session, new Deed(by.name(), "points", Integer.toString(points)), List.of(rows));
    }
}
