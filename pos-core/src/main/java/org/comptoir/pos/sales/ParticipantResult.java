package org.comptoir.pos.sales;

/// What somebody who takes part in a sale did within its transaction.
public sealed interface ParticipantResult {

    /// Nothing to do for this sale.
    record Nothing() implements ParticipantResult {}

    /// The customer's points were moved; printed on the receipt.
    ///
    /// @param takenBack earned by what comes back
    /// @param givenBack spent on what comes back
    /// @param balance after the sale
    record PointsMoved(int earned, int spent, int takenBack, int givenBack, int balance) implements ParticipantResult {

        /// In a sale of which nothing comes back.
        public PointsMoved(int earned, int spent, int balance) {
            this(earned, spent, 0, 0, balance);
        }
    }

    /// The sale cannot stand: its transaction is rolled back.
    ///
    /// @param balance what the customer has
    record NotEnoughPoints(int balance) implements ParticipantResult {}

    /// The scheme takes no fewer at a time.
    record PointsTooFew(int least) implements ParticipantResult {}

    /// The points were tendered for another amount than the scheme gives.
    record PointsWorthOther(org.comptoir.pos.money.Money worth) implements ParticipantResult {}
}
