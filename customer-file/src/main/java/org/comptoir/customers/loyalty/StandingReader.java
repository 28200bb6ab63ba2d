package org.comptoir.customers.loyalty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.PurchaseHistory;
import org.hibernate.StatelessSession;

/// Finds out in which level a customer is, within the caller's transaction.
final class StandingReader {

    private static final long CENTS_OF_A_EURO = 100;
    private static final List<PointsReason> BY_PURCHASES =
            List.of(PointsReason.EARNED, PointsReason.ATTACHED, PointsReason.TAKEN_BACK);

    private StandingReader() {}

    static LoyaltyStanding standing(StatelessSession session, LoyaltyLevels levels, CustomerId customer, Instant at) {
        if (levels.all().isEmpty()) {
            return new LoyaltyStanding(0, null, null);
        }
        var since =
                at.atOffset(ZoneOffset.UTC).minusMonths(LoyaltyLevels.MONTHS).toInstant();
        var counted = switch (levels.basis()) {
            case POINTS -> earned(session, customer, since);
            case EUROS -> spent(session, customer, since);
        };
        return new LoyaltyStanding(
                counted,
                levels.reached(counted).orElse(null),
                levels.next(counted).orElse(null));
    }

    static Multiplier multiplier(StatelessSession session, LoyaltyLevels levels, CustomerId customer, Instant at) {
        var level = standing(session, levels, customer, at).level();
        return level == null ? Multiplier.ONE : level.multiplier();
    }

    private static long earned(StatelessSession session, CustomerId customer, Instant since) {
        return session.createSelectionQuery(
                        "select coalesce(sum(points), 0) from PointsMovementRow where customerId in (:customers)"
                                + " and movedAt >= :since and reason in (:reasons)",
                        Long.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setParameter("since", since)
                .setParameterList("reasons", BY_PURCHASES)
                .getSingleResult();
    }

    private static long spent(StatelessSession session, CustomerId customer, Instant since) {
        return new PurchaseHistory(session)
                        .turnoverSince(List.of(customer), since)
                        .getOrDefault(customer, Money.ZERO)
                        .cents()
                / CENTS_OF_A_EURO;
    }
}
