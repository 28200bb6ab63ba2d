package org.comptoir.customers.loyalty;

import java.time.temporal.ChronoUnit;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.participant.Participation;
import org.comptoir.pos.sales.participant.Participation.PointsMoved;
import org.comptoir.pos.sales.participant.SaleInProgress;
import org.comptoir.pos.sales.participant.SaleParticipant;
import org.hibernate.StatelessSession;

/// Moves the points of a sale: takes what was tendered, takes back and gives back the share of what comes back, gives
/// what the rest earns. Points that the customer gets by a sale cannot pay for that sale.
public final class LoyaltyParticipant implements SaleParticipant {

    @Override
    public Participation take(StatelessSession session, SaleInProgress sale) {
        var ledger = new PointsLedger(session);
        var customer = sale.customer();
        var moved = customer == null ? ofNobody(sale) : take(ledger, sale, customer);
        return switch (moved) {
            case PointsMoved points -> takeBack(ledger, sale, points);
            case Participation.Nothing() ->
                sale.returns().isEmpty() ? moved : takeBack(ledger, sale, new PointsMoved(0, 0, 0));
            case Participation.NotEnoughPoints refused -> refused;
            case Participation.PointsTooFew refused -> refused;
            case Participation.PointsWorthOther refused -> refused;
        };
    }

    private static Participation ofNobody(SaleInProgress sale) {
        return sale.pointsSpent() > 0 ? new Participation.NotEnoughPoints(0) : new Participation.Nothing();
    }

    private static Participation take(PointsLedger ledger, SaleInProgress sale, SaleCustomer customer) {
        var scheme = ledger.scheme();
        var spent = sale.pointsSpent();
        var earned = scheme.earnedOn(sale.earning());
        if (spent == 0 && earned == 0) {
            return new PointsMoved(0, 0, ledger.balance(customer.id()));
        }
        if (spent != 0) {
            if (spent < scheme.leastToSpend()) {
                return new Participation.PointsTooFew(scheme.leastToSpend());
            }
            var worth = scheme.worth(spent);
            if (worth.isZero() || !worth.equals(sale.pointsValue())) {
                return new Participation.PointsWorthOther(worth);
            }
            if (!ledger.move(movement(sale, customer.id(), -spent, PointsReason.SPENT))) {
                return new Participation.NotEnoughPoints(ledger.balance(customer.id()));
            }
        }
        if (earned > 0) {
            ledger.move(movement(sale, customer.id(), earned, PointsReason.EARNED));
        }
        return new PointsMoved(earned, spent, ledger.balance(customer.id()));
    }

    /// The customer is the one of the sale in which it was sold, whoever brings it back.
    private static PointsMoved takeBack(PointsLedger ledger, SaleInProgress sale, PointsMoved moved) {
        var takenBack = 0;
        var givenBack = 0;
        for (var share : sale.returns()) {
            var customer = share.customer();
            if (customer != null && share.pointsEarned() > 0) {
                ledger.takeBack(movement(sale, customer, -share.pointsEarned(), PointsReason.TAKEN_BACK));
                takenBack += share.pointsEarned();
            }
            if (customer != null && share.pointsSpent() > 0) {
                ledger.move(movement(sale, customer, share.pointsSpent(), PointsReason.GIVEN_BACK));
                givenBack += share.pointsSpent();
            }
        }
        var customer = sale.customer();
        var balance = customer == null ? moved.balance() : ledger.balance(customer.id());
        return new PointsMoved(moved.earned(), moved.spent(), takenBack, givenBack, balance);
    }

    private static PointsMovement movement(SaleInProgress sale, CustomerId customer, int points, PointsReason reason) {
        var at = sale.soldAt().truncatedTo(ChronoUnit.MILLIS);
        return new PointsMovement(customer, at, points, reason, sale.number(), sale.staffName(), "");
    }
}
