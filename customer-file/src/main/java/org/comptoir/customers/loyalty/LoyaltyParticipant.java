package org.comptoir.customers.loyalty;

import java.time.temporal.ChronoUnit;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.hibernate.StatelessSession;

/// Moves the points of a sale: takes what was tendered, gives what the rest earns. Points that the customer gets by a
/// sale cannot pay for that sale.
public final class LoyaltyParticipant implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var customer = sale.customer();
        if (customer == null) {
            return sale.pointsSpent() > 0 ? new ParticipantResult.NotEnoughPoints(0) : new ParticipantResult.Nothing();
        }
        return participate(new PointsLedger(session), sale, customer);
    }

    private ParticipantResult participate(PointsLedger ledger, SaleInProgress sale, SaleCustomer customer) {
        var scheme = ledger.scheme();
        var spent = sale.pointsSpent();
        var earned = scheme.earnedOn(sale.earning());
        if (spent == 0 && earned == 0) {
            return new ParticipantResult.PointsMoved(0, 0, ledger.balance(customer.id()));
        }
        if (spent != 0) {
            if (spent < scheme.minimumRedemption()) {
                return new ParticipantResult.PointsTooFew(scheme.minimumRedemption());
            }
            var worth = scheme.worth(spent);
            if (worth.isZero() || !worth.equals(sale.pointsValue())) {
                return new ParticipantResult.PointsWorthOther(worth);
            }
            if (!ledger.move(movement(sale, customer.id(), -spent, PointsReason.SPENT))) {
                return new ParticipantResult.NotEnoughPoints(ledger.balance(customer.id()));
            }
        }
        if (earned > 0) {
            ledger.move(movement(sale, customer.id(), earned, PointsReason.EARNED));
        }
        return new ParticipantResult.PointsMoved(earned, spent, ledger.balance(customer.id()));
    }

    private PointsMovement movement(SaleInProgress sale, CustomerId customer, int points, PointsReason reason) {
        var at = sale.soldAt().truncatedTo(ChronoUnit.MILLIS);
        return new PointsMovement(customer, at, points, reason, sale.number(), sale.staffName(), "");
    }
}
