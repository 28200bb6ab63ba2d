package org.comptoir.customers.loyalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.sales.TransactionRetry;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Points that end by the shop's rules: told beforehand, and taken off at the end of a day by a movement that stays.
public final class PointsExpiries {

    public static final int MIN_DAYS_AHEAD = 0;
    public static final int MAX_DAYS_AHEAD = 366;
    public static final int DEFAULT_DAYS_AHEAD = 30;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    /// @param clock in the shop's time zone, which decides when a day begins
    public PointsExpiries(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// What ends within so many days, most points first; archived customers are left out.
    public List<ExpiringPoints> within(SignedInStaff by, int days) {
        by.require(Permission.SEE_CUSTOMERS);
        var until = LocalDate.now(clock).plusDays(days);
        var found = new ArrayList<ExpiringPoints>();
        var after = 0L;
        List<Long> holders;
        do {
            var begin = after;
            holders = database.read(session -> new ExpiryQuery(session, clock.getZone()).holdersAfter(begin));
            var some = holders;
            found.addAll(database.readBulk(session -> ending(session, until, some)));
            after = holders.isEmpty() ? after : holders.getLast();
        } while (!holders.isEmpty());
        found.sort(Comparator.comparingInt(ExpiringPoints::points)
                .reversed()
                .thenComparing(ExpiringPoints::listName)
                .thenComparing(ExpiringPoints::number));
        return List.copyOf(found);
    }

    private List<ExpiringPoints> ending(StatelessSession session, LocalDate until, List<Long> holders) {
        var ledger = new PointsLedger(session);
        var ended =
                new ExpiryQuery(session, clock.getZone()).ended(ledger.program().expiry(), until, holders);
        return Customers.customers(session, ended.keySet()).stream()
                .filter(customer -> !customer.archived())
                .map(customer -> new ExpiringPoints(
                        customer.id(),
                        customer.number(),
                        customer.listName(),
                        customer.details().address().town(),
                        Objects.requireNonNull(ended.get(customer.id())),
                        ledger.balance(customer.id())))
                .toList();
    }

    /// Takes off what has ended by today; a second time finds nothing left to take. Whoever may close the day may.
    ///
    /// @return how many points ended
    public long expire(SignedInStaff by) {
        by.require(Permission.CLOSE_DAY);
        if (database.read(session -> new PointsLedger(session).program().expiry()) instanceof PointsExpiry.Never) {
            return 0;
        }
        var expired = 0L;
        var after = 0L;
        List<Long> holders;
        do {
            var begin = after;
            holders = database.read(session -> new ExpiryQuery(session, clock.getZone()).holdersAfter(begin));
            var some = holders;
            var ended = database.readBulk(
                    session -> List.copyOf(ended(session, some).keySet()));
            if (!ended.isEmpty()) {
                var whose = ended.stream().map(CustomerId::value).toList();
                expired += TransactionRetry.of(() -> database.write(session -> expire(session, by, whose)));
            }
            after = holders.isEmpty() ? after : holders.getLast();
        } while (!holders.isEmpty());
        return expired;
    }

    private Map<CustomerId, Integer> ended(StatelessSession session, List<Long> customers) {
        return new ExpiryQuery(session, clock.getZone())
                .ended(new PointsLedger(session).program().expiry(), LocalDate.now(clock), customers);
    }

    /// Reckons again once the balances are locked: somebody may have bought meanwhile, or another till closed its day.
    private long expire(StatelessSession session, SignedInStaff by, List<Long> customers) {
        customers.forEach(customer ->
                PortableSql.lock(session, "update points_balance set points = points where customer_id = ?", customer));
        var ledger = new PointsLedger(session);
        var rows = new ArrayList<Long>();
        var expired = 0L;
        for (var ended : ended(session, customers).entrySet()) {
            var moved = ledger.move(new PointsMovement(
                    ended.getKey(), clock.instant(), -ended.getValue(), PointsReason.EXPIRED, null, by.name(), ""));
            if (moved.isPresent()) {
                rows.add(Objects.requireNonNull(moved.get().id, "inserted"));
                expired += ended.getValue();
            }
        }
        if (!rows.isEmpty()) {
            trail.record(
                    session,
                    new Deed(by.name(), "points", -expired + " ended, of " + rows.size() + " customers"),
                    List.of(PointsMovementRow.COVERED.rows(rows)));
        }
        return expired;
    }
}
