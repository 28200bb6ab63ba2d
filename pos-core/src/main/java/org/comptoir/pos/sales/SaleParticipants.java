package org.comptoir.pos.sales;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.CheckoutResult.AccountOverpaid;
import org.comptoir.pos.sales.CheckoutResult.CreditExceeded;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPoints;
import org.comptoir.pos.sales.CheckoutResult.PointsTooFew;
import org.comptoir.pos.sales.CheckoutResult.PointsWorthOther;
import org.comptoir.pos.sales.ParticipantResult.AccountMoved;
import org.comptoir.pos.sales.ParticipantResult.PointsMoved;
import org.comptoir.pos.sales.Sale.PointsOfSale;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Has the participants do their part of a sale, and holds them to what the sale asks of them.
record SaleParticipants(List<SaleParticipant> participants) {

    /// @param owed what the customer owes after the sale; null if the account has no part in it
    record Outcome(PointsOfSale points, @Nullable Money owed) {}

    SaleParticipants {
        participants = List.copyOf(participants);
    }

    /// @throws CheckoutRefusedException if one of them refuses
    Outcome participate(StatelessSession session, SaleInProgress sale) {
        var unmoved = new PointsMoved(0, 0, 0);
        var points = unmoved;
        AccountMoved account = null;
        for (var participant : participants) {
            switch (participant.participate(session, sale)) {
                case ParticipantResult.Nothing() -> {}
                case PointsMoved moved -> points = moved;
                case AccountMoved moved -> account = moved;
                case ParticipantResult.NotEnoughPoints(int balance) ->
                    throw new CheckoutRefusedException(new NotEnoughPoints(balance));
                case ParticipantResult.PromotionNotForCustomer(var name, var tag) ->
                    throw new CheckoutRefusedException(new CheckoutResult.PromotionNotForCustomer(name, tag));
                case ParticipantResult.LevelNotReached(var level) ->
                    throw new CheckoutRefusedException(new CheckoutResult.LevelNotReached(level));
                case ParticipantResult.PromotionUsedUp(var name) ->
                    throw new CheckoutRefusedException(new CheckoutResult.PromotionUsedUp(name));
                case ParticipantResult.OrderRefused(var order, var objection) ->
                    throw new CheckoutRefusedException(new CheckoutResult.OrderRefused(order, objection));
                case ParticipantResult.PointsTooFew(int least) ->
                    throw new CheckoutRefusedException(new PointsTooFew(least));
                case ParticipantResult.PointsWorthOther(var worth) ->
                    throw new CheckoutRefusedException(new PointsWorthOther(worth));
                case ParticipantResult.CreditExceeded(var free) ->
                    throw new CheckoutRefusedException(new CreditExceeded(free));
                case ParticipantResult.AccountFirst(var least) ->
                    throw new CheckoutRefusedException(new CheckoutResult.AccountFirst(least));
                case ParticipantResult.AccountOverpaid(var owed) ->
                    throw new CheckoutRefusedException(new AccountOverpaid(owed));
            }
        }
        // No participant accepted the points tendered: the sale would not be paid.
        if (points.spent() != sale.pointsSpent()) {
            throw new CheckoutRefusedException(new NotEnoughPoints(points.balance()));
        }
        requireReturned(sale, points, points != unmoved);
        requireBooked(sale, account);
        return new Outcome(
                new PointsOfSale(points.earned(), points.spent(), points.takenBack(), points.balance()),
                account == null ? null : account.owed());
    }

    /// Returned goods must not be refunded while their points stay where they are. How many of those that the sale
    /// earned belong to them is for the participant to say, who knows what each line earned.
    private static void requireReturned(SaleInProgress sale, PointsMoved moved, boolean isAnswered) {
        var earned =
                sale.returns().stream().mapToInt(ReturnedShare::pointsEarned).sum();
        var spent = sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum();
        if (earned > 0 && !isAnswered || moved.takenBack() < 0 || moved.givenBack() != spent) {
            throw new IllegalStateException("the points of what came back were not moved: " + moved);
        }
    }

    /// What is bought on account must be owed by somebody, and what is paid be owed no longer.
    private static void requireBooked(SaleInProgress sale, @Nullable AccountMoved moved) {
        if (!sale.account().isUnused()
                && (moved == null || !moved.change().equals(sale.account().change()))) {
            throw new CheckoutRefusedException(new CreditExceeded(Money.ZERO));
        }
    }
}
