package org.comptoir.customers.loyalty;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.AttachedPoints;
import org.comptoir.pos.sales.AttachmentParticipant;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.ParticipantResult.PointsMoved;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.SaleToAttach;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.hibernate.StatelessSession;

/// Moves the points of a sale: deducts the points tendered, reverses the points of returned goods and credits what
/// the rest earns. Points earned by a sale cannot pay for that same sale.
public final class LoyaltyParticipant implements SaleParticipant, AttachmentParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var ledger = new PointsLedger(session);
        var customer = sale.customer();
        var moved = customer == null ? ofNobody(sale) : participate(ledger, sale, customer);
        return switch (moved) {
            case PointsMoved points -> takeBack(ledger, sale, points);
            case ParticipantResult.Nothing() ->
                sale.returns().isEmpty() ? moved : takeBack(ledger, sale, new PointsMoved(0, 0, 0));
            case ParticipantResult.AccountMoved other -> other;
            case ParticipantResult.CreditExceeded refused -> refused;
            case ParticipantResult.AccountOverpaid refused -> refused;
            case ParticipantResult.AccountFirst refused -> refused;
            case ParticipantResult.NotEnoughPoints refused -> refused;
            case ParticipantResult.PointsTooFew refused -> refused;
            case ParticipantResult.PointsWorthOther refused -> refused;
            case ParticipantResult.PromotionNotForCustomer refused -> refused;
            case ParticipantResult.PromotionUsedUp refused -> refused;
            case ParticipantResult.OrderRefused refused -> refused;
        };
    }

    private static ParticipantResult ofNobody(SaleInProgress sale) {
        return sale.pointsSpent() > 0 ? new ParticipantResult.NotEnoughPoints(0) : new ParticipantResult.Nothing();
    }

    private static ParticipantResult participate(PointsLedger ledger, SaleInProgress sale, SaleCustomer customer) {
        var scheme = ledger.scheme();
        var spent = sale.pointsSpent();
        var earned = scheme.earnedOn(sale.earning());
        if (spent == 0 && earned == 0) {
            return new PointsMoved(0, 0, ledger.balance(customer.id()));
        }
        if (spent != 0) {
            if (spent < scheme.minimumRedemption()) {
                return new ParticipantResult.PointsTooFew(scheme.minimumRedemption());
            }
            var worth = scheme.worth(spent);
            if (worth.isZero() || !worth.equals(sale.pointsValue())) {
                return new ParticipantResult.PointsWorthOther(worth);
            }
            if (ledger.move(movement(sale, customer.id(), -spent, PointsReason.SPENT))
                    .isEmpty()) {
                return new ParticipantResult.NotEnoughPoints(ledger.balance(customer.id()));
            }
        }
        if (earned > 0) {
            ledger.move(movement(sale, customer.id(), earned, PointsReason.EARNED));
        }
        return new PointsMoved(earned, spent, ledger.balance(customer.id()));
    }

    /// Points go back to the customer of the original sale, whoever brings the goods back.
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

    /// Credits what the sale earns by the rules of today; those of its own day are not kept.
    @Override
    public AttachedPoints attached(StatelessSession session, SaleToAttach sale) {
        var ledger = new PointsLedger(session);
        var customer = sale.customer().id();
        ledger.lockCustomer(customer);
        var earned = ledger.scheme().earnedOn(sale.earning());
        var added = sale.ticket().pointsLeft(earned);
        if (added > 0) {
            ledger.move(new PointsMovement(
                    customer, sale.at(), added, PointsReason.ATTACHED, sale.number(), sale.staffName(), ""));
        }
        return new AttachedPoints(earned, added, ledger.balance(customer));
    }

    private static PointsMovement movement(SaleInProgress sale, CustomerId customer, int points, PointsReason reason) {
        return new PointsMovement(customer, sale.soldAt(), points, reason, sale.number(), sale.staffName(), "");
    }
}
