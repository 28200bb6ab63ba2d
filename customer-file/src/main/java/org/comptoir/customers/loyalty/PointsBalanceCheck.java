package org.comptoir.customers.loyalty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.ConfirmedFindings;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Compares each customer's balance of points with the sum of the movements.
final class PointsBalanceCheck implements BooksCheck {

    private final Database database;

    PointsBalanceCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        var after = Long.MIN_VALUE;
        for (var page = customersAfter(after); !page.isEmpty(); page = customersAfter(after)) {
            var begin = after;
            var last = page.getLast();
            ConfirmedFindings.of(() -> database.read(session -> compare(session, begin, last)))
                    .forEach(findings);
            after = last;
        }
    }

    private List<Long> customersAfter(long after) {
        return database.read(session -> {
            var customers = new TreeSet<>(customers(
                    session,
                    "select customerId from PointsBalanceRow where customerId > :after order by customerId",
                    after));
            customers.addAll(customers(
                    session,
                    "select distinct customerId from PointsMovementRow where customerId > :after order by customerId",
                    after));
            return customers.stream().limit(BooksAudit.PAGE_SIZE).toList();
        });
    }

    private static List<Long> customers(StatelessSession session, String query, long after) {
        return session.createSelectionQuery(query, Long.class)
                .setParameter("after", after)
                .setMaxResults(BooksAudit.PAGE_SIZE)
                .getResultList();
    }

    private static List<Finding> compare(StatelessSession session, long after, long last) {
        var moved = points(
                session,
                "select m.customerId, sum(m.points) from PointsMovementRow m"
                        + " where m.customerId > :after and m.customerId <= :last group by m.customerId",
                after,
                last);
        var balances = points(
                session,
                "select b.customerId, b.points from PointsBalanceRow b"
                        + " where b.customerId > :after and b.customerId <= :last",
                after,
                last);
        var customers = new TreeSet<>(moved.keySet());
        customers.addAll(balances.keySet());
        var findings = new ArrayList<Finding>();
        for (var customer : customers) {
            var expected = moved.getOrDefault(customer, 0L);
            var stored = balances.getOrDefault(customer, 0L);
            if (!expected.equals(stored)) {
                findings.add(new Finding.Unbalanced(
                        Subject.of(Kind.POINTS, customer), "points", Long.toString(expected), Long.toString(stored)));
            }
        }
        return findings;
    }

    private static Map<Long, Long> points(StatelessSession session, String query, long after, long last) {
        var points = new HashMap<Long, Long>();
        session.createSelectionQuery(query, Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> points.put((Long) row[0], ((Number) row[1]).longValue()));
        return points;
    }
}
