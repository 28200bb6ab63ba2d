package org.comptoir.customers.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.sales.PurchaseHistory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Whose points have ended by a day, and how many, within the caller's transaction. What was spent or taken back was
/// the oldest: so much of what came in before the rules' time is left as exceeds all that ever went out.
record ExpiryQuery(StatelessSession session, ZoneId zone) {

    private static final String SUMS = "select m.customerId,"
            + " sum(case when m.points > 0 and m.movedAt < :before then m.points else 0 end),"
            + " sum(case when m.points < 0 then m.points else 0 end),"
            + " sum(m.points), max(case when m.points > 0 or m.reason in (:ofSales) then m.movedAt end)"
            + " from PointsMovementRow m where m.customerId in (:customers) group by m.customerId";

    private static final String HOLDERS = "select b.customerId from PointsBalanceRow b where b.points > 0"
            + " and b.customerId > :after order by b.customerId";

    /// The next customers who have points.
    List<Long> holdersAfter(long after) {
        return session.createSelectionQuery(HOLDERS, Long.class)
                .setParameter("after", after)
                .setMaxResults(Chunks.MAX_SIZE)
                .getResultList();
    }

    /// The points of these customers that end by a day, that day included; in the order of the customers.
    Map<CustomerId, Integer> ended(PointsExpiry expiry, LocalDate day, Collection<Long> customers) {
        return switch (expiry) {
            case PointsExpiry.Never() -> Map.of();
            case PointsExpiry.AfterEarning(var months) -> earnedBefore(start(day, months), customers);
            case PointsExpiry.AfterLastPurchase(var months) -> unusedSince(start(day, months), customers);
        };
    }

    /// What came in on a day ends on the same day so many months later.
    private Instant start(LocalDate day, int months) {
        return day.minusMonths(months).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private record Sums(long earlier, long gone, long balance, Instant last) {}

    private Map<CustomerId, Integer> earnedBefore(Instant before, Collection<Long> customers) {
        var ended = new TreeMap<CustomerId, Integer>(Comparator.comparingLong(CustomerId::value));
        sums(before, customers).forEach((customer, sums) -> {
            var left = Math.min(sums.balance(), sums.earlier() + sums.gone());
            if (left > 0) {
                ended.put(customer, Math.toIntExact(left));
            }
        });
        return ended;
    }

    private Map<CustomerId, Integer> unusedSince(Instant before, Collection<Long> customers) {
        var sums = sums(before, customers);
        sums.values().removeIf(each -> each.balance() <= 0 || !each.last().isBefore(before));
        var bought = new PurchaseHistory(session).lastPurchases(List.copyOf(sums.keySet()));
        var ended = new TreeMap<CustomerId, Integer>(Comparator.comparingLong(CustomerId::value));
        sums.forEach((customer, each) -> {
            if (bought.getOrDefault(customer, Instant.EPOCH).isBefore(before)) {
                ended.put(customer, Math.toIntExact(each.balance()));
            }
        });
        return ended;
    }

    private Map<CustomerId, Sums> sums(Instant before, Collection<Long> customers) {
        var sums = new HashMap<CustomerId, Sums>();
        for (var some : Chunks.of(new HashSet<>(customers))) {
            session.createSelectionQuery(SUMS, Object[].class)
                    .setParameter("before", before)
                    .setParameterList("ofSales", PointsReason.ofSales())
                    .setParameterList("customers", some)
                    .getResultStream()
                    .forEach(row -> sums.put(
                            new CustomerId((Long) row[0]),
                            new Sums(number(row[1]), number(row[2]), number(row[3]), last(row[4]))));
        }
        return sums;
    }

    /// Long ago if points were only ever taken off.
    private static Instant last(@Nullable Object moved) {
        return moved == null ? Instant.EPOCH : (Instant) moved;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
