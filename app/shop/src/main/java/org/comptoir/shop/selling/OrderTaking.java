package org.comptoir.shop.selling;

import java.util.List;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.till.OrderNumber;

/// What comes of a quote or of goods put aside at the till.
public sealed interface OrderTaking {

    /// @param lines for the ticket
    /// @param isAtTodaysPrices whether its last day is over, so that the agreed prices hold no more
    record Taken(SalesOrder order, List<BasketLine> lines, boolean isAtTodaysPrices) implements OrderTaking {

        public Taken {
            lines = List.copyOf(lines);
        }
    }

    /// It was sold or withdrawn.
    record Done(SalesOrder order) implements OrderTaking {}

    record Unknown(OrderNumber number) implements OrderTaking {}

    /// An article of it cannot be sold any more.
    record NotSellable(SalesOrder order, RingUpResult.Refused refused) implements OrderTaking {}
}
