package org.comptoir.customers.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.SalePages;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.sales.SalePoints;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Compares the points that each sale of a till moved with those that the sale's own rows have, which are compared with
/// what was signed where the sales are.
final class SalePointsCheck implements BooksCheck {

    private final Database database;
    private final TillId till;

    SalePointsCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
    }

    private record Movement(PointsReason reason, long customer, long points) {}

    @Override
    public void run(Consumer<Finding> findings) {
        new SalePages(database, this::sold, this::moved).compare(this::compare, findings);
    }

    private List<Long> sold(StatelessSession session, long after, int limit) {
        return SalePoints.numbersAfter(session, till, after, limit);
    }

    private List<Long> moved(StatelessSession session, long after, int limit) {
        return session.createSelectionQuery(
                        "select distinct saleNumber from PointsMovementRow"
                                + " where saleTill = :till and saleNumber > :after order by saleNumber",
                        Long.class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Finding> compare(StatelessSession session, long after, long last) {
        var signed = SalePoints.between(session, till, after, last);
        var moved = movements(session, after, last);
        var shares = shares(session, after, last);
        var numbers = new TreeSet<>(signed.keySet());
        numbers.addAll(moved.keySet());
        var findings = new ArrayList<Finding>();
        shares.forEach((number, sum) -> {
            var earned = signed.getOrDefault(number, SalePoints.NONE).earned();
            if (earned != 0 && earned != sum) {
                findings.add(new Finding.Changed(
                        subject(number), field(PointsReason.EARNED), Long.toString(earned), Long.toString(sum)));
            }
        });
        numbers.forEach(number -> compare(
                subject(number),
                signed.getOrDefault(number, SalePoints.NONE),
                moved.getOrDefault(number, List.of()),
                findings));
        return findings;
    }

    private Subject subject(long number) {
        return new Subject(Kind.POINTS_OF_SALE, "%s-%06d".formatted(till, number));
    }

    private Map<Long, List<Movement>> movements(StatelessSession session, long after, long last) {
        var moved = new TreeMap<Long, List<Movement>>();
        session.createSelectionQuery(
                        "select m.saleNumber, m.reason, m.customerId, sum(m.points) from PointsMovementRow m"
                                + " where m.saleTill = :till and m.saleNumber > :after and m.saleNumber <= :last"
                                + " group by m.saleNumber, m.reason, m.customerId",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> moved.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(new Movement((PointsReason) row[1], (Long) row[2], ((Number) row[3]).longValue())));
        return moved;
    }

    /// What the lines of each sale earned together; older sales have none.
    private Map<Long, Long> shares(StatelessSession session, long after, long last) {
        var shares = new TreeMap<Long, Long>();
        session.createSelectionQuery(
                        "select s.key.saleNumber, sum(s.points) from PointsShareRow s where s.key.saleTill = :till"
                                + " and s.key.saleNumber > :after and s.key.saleNumber <= :last"
                                + " group by s.key.saleNumber",
                        Object[].class)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> shares.put((Long) row[0], ((Number) row[1]).longValue()));
        return shares;
    }

    private static void compare(Subject subject, SalePoints signed, List<Movement> moved, List<Finding> findings) {
        for (var reason : PointsReason.values()) {
            var expected = expected(signed, reason);
            var movements = moved.stream()
                    .filter(movement -> movement.reason() == reason)
                    .toList();
            var stored = movements.stream().mapToLong(Movement::points).sum();
            if (expected != stored) {
                findings.add(
                        new Finding.Changed(subject, field(reason), Long.toString(expected), Long.toString(stored)));
            } else if (isOfBuyer(reason) && signed.customer() != null) {
                compareCustomer(subject, signed.customer(), movements, findings);
            } else if (reason == PointsReason.ATTACHED && signed.attachedTo() != null) {
                compareCustomer(subject, signed.attachedTo(), movements, findings);
            }
        }
    }

    private static void compareCustomer(
            Subject subject, CustomerId customer, List<Movement> movements, List<Finding> findings) {
        movements.stream()
                .filter(movement -> movement.customer() != customer.value())
                .map(movement -> new Finding.Changed(
                        subject, "customer", Long.toString(customer.value()), Long.toString(movement.customer())))
                .forEach(findings::add);
    }

    private static long expected(SalePoints points, PointsReason reason) {
        return switch (reason) {
            case EARNED -> points.earned();
            case ATTACHED -> points.attached();
            case SPENT -> -points.spent();
            case TAKEN_BACK -> -points.takenBack();
            case GIVEN_BACK -> points.givenBack();
            case CORRECTED, WELCOME, BIRTHDAY, REWARDED, EXPIRED, MERGED -> 0;
        };
    }

    private static String field(PointsReason reason) {
        return switch (reason) {
            case EARNED -> "earned";
            case ATTACHED -> "attached";
            case SPENT -> "spent";
            case TAKEN_BACK -> "takenback";
            case GIVEN_BACK -> "givenback";
            case CORRECTED, WELCOME, BIRTHDAY, REWARDED, EXPIRED, MERGED -> "points";
        };
    }

    /// What comes back may have been another customer's.
    private static boolean isOfBuyer(PointsReason reason) {
        return switch (reason) {
            case EARNED, SPENT -> true;
            case ATTACHED, TAKEN_BACK, GIVEN_BACK, CORRECTED, WELCOME, BIRTHDAY, REWARDED, EXPIRED, MERGED -> false;
        };
    }
}
