package org.comptoir.pos.orders;

import org.comptoir.pos.sales.CheckoutResult;

/// What became of keeping or changing an order.
public sealed interface OrderResult {

    record Kept(SalesOrder order) implements OrderResult {}

    /// Nothing was written.
    record Refused(Reason reason) implements OrderResult {}

    /// The goods could not be sold at these prices either.
    record NotSellable(CheckoutResult.Refused refused) implements OrderResult {}

    enum Reason {
        /// Only goods can be quoted or put aside: no vouchers, payments or returns.
        NOT_GOODS,
        /// Something on the ticket comes of another order.
        ORDERED_ALREADY,
        /// Goods are put aside for somebody.
        NO_CUSTOMER,
        /// The last day is over, or too far away.
        NO_DAY,
        /// It was sold or withdrawn meanwhile.
        NOT_OPEN
    }
}
