package org.comptoir.pos.sales;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The points of one sale, as the sale's own rows have them.
///
/// @param customer who earned and spent them, if anybody did
/// @param takenBack earned by what came back, whoever had earned them
/// @param givenBack spent on what came back
/// @param attachedTo whose it became after it was finished, if it became anybody's
/// @param attached earned by that
public record SalePoints(
        @Nullable CustomerId customer,
        long earned,
        long spent,
        long takenBack,
        long givenBack,
        @Nullable CustomerId attachedTo,
        long attached) {

    /// Of a sale that moved none.
    public static final SalePoints NONE = new SalePoints(null, 0, 0, 0, 0, null, 0);

    private static final String WITH_POINTS =
            " and (s.pointsEarned <> 0 or s.pointsSpent <> 0" + " or s.pointsTakenBack <> 0)";

    /// The numbers of a till's sales with points that follow a number, in their order.
    public static List<Long> numbersAfter(StatelessSession session, TillId till, long after, int limit) {
        var range = new SaleRange(till, after, Long.MAX_VALUE);
        var numbers = new TreeSet<>(range.select(
                        session,
                        "select s.number from SaleRow s where s.tillId = :till and s.number > :after"
                                + " and s.number <= :last" + WITH_POINTS + " order by s.number",
                        Long.class)
                .setMaxResults(limit)
                .getResultList());
        numbers.addAll(range.select(
                        session,
                        "select distinct s.number from SalePayoutRow p join SaleRow s on s.id = p.saleId"
                                + " where s.tillId = :till and s.number > :after and s.number <= :last"
                                + " and p.points <> 0 order by s.number",
                        Long.class)
                .setMaxResults(limit)
                .getResultList());
        numbers.addAll(range.select(
                        session,
                        "select a.number from SaleAttachmentRow a where a.tillId = :till and a.number > :after"
                                + " and a.number <= :last and a.pointsAdded <> 0 order by a.number",
                        Long.class)
                .setMaxResults(limit)
                .getResultList());
        return numbers.stream().limit(limit).toList();
    }

    /// The points of a till's sales above one number and up to another, of those that have any, by the
    /// sale's number.
    public static Map<Long, SalePoints> between(StatelessSession session, TillId till, long after, long last) {
        var range = new SaleRange(till, after, last);
        var points = new TreeMap<Long, SalePoints>();
        range.select(
                        session,
                        "select s.number, s.customerId, s.pointsEarned, s.pointsSpent, s.pointsTakenBack from SaleRow s"
                                + " where s.tillId = :till and s.number > :after and s.number <= :last" + WITH_POINTS,
                        Object[].class)
                .getResultStream()
                .forEach(row -> points.put((Long) row[0], of(row)));
        range.select(
                        session,
                        "select s.number, s.customerId, sum(p.points) from SalePayoutRow p join SaleRow s on s.id ="
                                + " p.saleId where s.tillId = :till and s.number > :after and s.number <= :last"
                                + " and p.points <> 0 group by s.number, s.customerId",
                        Object[].class)
                .getResultStream()
                .forEach(row -> points.merge(
                        (Long) row[0],
                        new SalePoints(customer(row), 0, 0, 0, ((Number) row[2]).longValue(), null, 0),
                        SalePoints::withPayout));
        range.select(
                        session,
                        "select a.number, a.customerId, a.pointsAdded from SaleAttachmentRow a where a.tillId = :till"
                                + " and a.number > :after and a.number <= :last and a.pointsAdded <> 0",
                        Object[].class)
                .getResultStream()
                .forEach(row -> points.merge(
                        (Long) row[0],
                        new SalePoints(null, 0, 0, 0, 0, customer(row), (Integer) row[2]),
                        SalePoints::withAttachment));
        return points;
    }

    private static SalePoints of(Object[] row) {
        return new SalePoints(customer(row), (Integer) row[2], (Integer) row[3], (Integer) row[4], 0, null, 0);
    }

    private SalePoints withPayout(SalePoints payout) {
        return new SalePoints(customer, earned, spent, takenBack, payout.givenBack, attachedTo, attached);
    }

    private SalePoints withAttachment(SalePoints later) {
        return new SalePoints(customer, earned, spent, takenBack, givenBack, later.attachedTo, later.attached);
    }

    private static @Nullable CustomerId customer(Object[] row) {
        return row[1] == null ? null : new CustomerId((Long) row[1]);
    }
}
