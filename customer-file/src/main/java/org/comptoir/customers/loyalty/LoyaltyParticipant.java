package org.comptoir.customers.loyalty;

import java.util.Optional;
import org.comptoir.customers.loyalty.PointsGifts.Occasion;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.AttachedPoints;
import org.comptoir.pos.sales.AttachmentParticipant;
import org.comptoir.pos.sales.LineKind;
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

    private final PointsGifts gifts;

    /// @param gifts what is given with a sale beside what it earns
    public LoyaltyParticipant(PointsGifts gifts) {
        this.gifts = gifts;
    }

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var customer = sale.customer();
        var moved = customer == null ? ofNobody(sale) : participate(session, sale, customer);
        return switch (moved) {
            case PointsMoved points -> takeBack(session, sale, points);
            case ParticipantResult.Nothing() ->
                sale.returns().isEmpty() ? moved : takeBack(session, sale, new PointsMoved(0, 0, 0));
            case ParticipantResult.AccountMoved other -> other;
            case ParticipantResult.CreditExceeded refused -> refused;
            case ParticipantResult.AccountOverpaid refused -> refused;
            case ParticipantResult.AccountFirst refused -> refused;
            case ParticipantResult.NotEnoughPoints refused -> refused;
            case ParticipantResult.PointsTooFew refused -> refused;
            case ParticipantResult.PointsWorthOther refused -> refused;
            case ParticipantResult.PromotionNotForCustomer refused -> refused;
            case ParticipantResult.LevelNotReached refused -> refused;
            case ParticipantResult.PromotionUsedUp refused -> refused;
            case ParticipantResult.OrderRefused refused -> refused;
        };
    }

    private static ParticipantResult ofNobody(SaleInProgress sale) {
        return sale.pointsSpent() > 0 ? new ParticipantResult.NotEnoughPoints(0) : new ParticipantResult.Nothing();
    }

    private ParticipantResult participate(StatelessSession session, SaleInProgress sale, SaleCustomer customer) {
        var ledger = new PointsLedger(session);
        var program = ledger.program();
        var occasion = new Occasion(customer.id(), sale.businessDay(), sale.soldAt(), sale.staffName());
        if (sale.lines().stream().anyMatch(line -> line.kind() == LineKind.ARTICLE)) {
            gifts.toBuyer(session, program, occasion);
        }
        var spent = sale.pointsSpent();
        var earned = new EarningReader(session, program).earned(sale, customer.id());
        if (spent != 0) {
            var refused = refused(ledger, program.scheme(), sale, customer);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        if (earned.total() > 0) {
            ledger.move(movement(sale, customer.id(), earned.total(), PointsReason.EARNED));
            ledger.keep(sale.number(), earned);
        }
        return new PointsMoved(earned.total(), spent, ledger.balance(customer.id()));
    }

    /// Takes the points tendered; answers only if that cannot be.
    private static Optional<ParticipantResult> refused(
            PointsLedger ledger, LoyaltyScheme scheme, SaleInProgress sale, SaleCustomer customer) {
        var spent = sale.pointsSpent();
        if (spent < scheme.minimumRedemption()) {
            return Optional.of(new ParticipantResult.PointsTooFew(scheme.minimumRedemption()));
        }
        var worth = scheme.worth(spent);
        if (worth.isZero() || !worth.equals(sale.pointsValue())) {
            return Optional.of(new ParticipantResult.PointsWorthOther(worth));
        }
        return ledger.move(movement(sale, customer.id(), -spent, PointsReason.SPENT))
                        .isEmpty()
                ? Optional.of(new ParticipantResult.NotEnoughPoints(ledger.balance(customer.id())))
                : Optional.empty();
    }

    /// Points go back to the customer of the original sale, whoever brings the goods back. Vouchers for points are made
    /// last, of what is left.
    private PointsMoved takeBack(StatelessSession session, SaleInProgress sale, PointsMoved moved) {
        var ledger = new PointsLedger(session);
        var takenBack = 0;
        var givenBack = 0;
        for (var share : sale.returns()) {
            var customer = share.customer();
            var earned = customer == null ? 0 : ledger.earnedBy(share);
            if (customer != null && earned > 0) {
                ledger.takeBack(movement(sale, customer, -earned, PointsReason.TAKEN_BACK));
                takenBack += earned;
            }
            if (customer != null && share.pointsSpent() > 0) {
                ledger.move(movement(sale, customer, share.pointsSpent(), PointsReason.GIVEN_BACK));
                givenBack += share.pointsSpent();
            }
        }
        var customer = sale.customer();
        if (customer == null) {
            return new PointsMoved(moved.earned(), moved.spent(), takenBack, givenBack, moved.balance());
        }
        gifts.rewardAutomatically(
                session,
                ledger.program(),
                new Occasion(customer.id(), sale.businessDay(), sale.soldAt(), sale.staffName()));
        return new PointsMoved(moved.earned(), moved.spent(), takenBack, givenBack, ledger.balance(customer.id()));
    }

    /// Credits what the sale earns by the rules of today, as if it were sold today on its own business day; those of
    /// its own day are not kept.
    @Override
    public AttachedPoints attached(StatelessSession session, SaleToAttach sale) {
        var ledger = new PointsLedger(session);
        var program = ledger.program();
        var customer = sale.customer().id();
        var occasion = new Occasion(customer, sale.businessDay(), sale.at(), sale.staffName());
        ledger.lockCustomer(customer);
        gifts.toBuyer(session, program, occasion);
        var earned = new EarningReader(session, program).earned(sale);
        var added = EarningReader.left(earned, sale.ticket());
        ledger.keep(sale.number(), earned);
        if (added > 0) {
            ledger.move(new PointsMovement(
                    customer, sale.at(), added, PointsReason.ATTACHED, sale.number(), sale.staffName(), ""));
        }
        gifts.rewardAutomatically(session, program, occasion);
        return new AttachedPoints(earned.total(), added, ledger.balance(customer));
    }

    private static PointsMovement movement(SaleInProgress sale, CustomerId customer, int points, PointsReason reason) {
        return new PointsMovement(customer, sale.soldAt(), points, reason, sale.number(), sale.staffName(), "");
    }
}
