package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.OrderNumber;

/// What a participant did within the transaction of a sale.
public sealed interface ParticipantResult {

    /// The sale does not concern this participant.
    record Nothing() implements ParticipantResult {}

    /// The customer's points were moved; printed on the receipt.
    ///
    /// @param takenBack points earned by the returned goods
    /// @param givenBack points spent on the returned goods
    /// @param balance after the sale
    record PointsMoved(int earned, int spent, int takenBack, int givenBack, int balance) implements ParticipantResult {

        /// For a sale without returns.
        public PointsMoved(int earned, int spent, int balance) {
            this(earned, spent, 0, 0, balance);
        }
    }

    /// The customer's account was changed.
    ///
    /// @param change by how much the debt grew; negative if it became less
    /// @param owed after the sale; printed on the receipt
    record AccountMoved(Money change, Money owed) implements ParticipantResult {}

    /// More is bought on account than the customer may owe: refused, and its transaction rolled back.
    ///
    /// @param free what may still be bought
    record CreditExceeded(Money free) implements ParticipantResult {}

    /// More is paid of the account, or given back to it, than is owed: refused likewise.
    record AccountOverpaid(Money owed) implements ParticipantResult {}

    /// Goods were bought on account and come back, and their customer still owes: refused likewise.
    ///
    /// @param least what has to come off the debt
    record AccountFirst(Money least) implements ParticipantResult {}

    /// The sale is refused and its transaction rolled back.
    ///
    /// @param balance the customer's points
    record NotEnoughPoints(int balance) implements ParticipantResult {}

    /// Fewer than the scheme accepts in one payment.
    record PointsTooFew(int least) implements ParticipantResult {}

    /// The points were tendered for an amount that differs from the scheme's.
    record PointsWorthOther(Money worth) implements ParticipantResult {}

    /// A promotion is for customers with a tag that this one has not, or not any more.
    record PromotionNotForCustomer(String name, String tag) implements ParticipantResult {}

    /// The discount of a level is on the ticket in which the customer is not, or not any more.
    record LevelNotReached(String level) implements ParticipantResult {}

    /// What comes of an order cannot be sold so.
    record OrderRefused(OrderNumber order, OrderObjection objection) implements ParticipantResult {}

    /// A promotion was used for the last time meanwhile.
    record PromotionUsedUp(String name) implements ParticipantResult {}
}
