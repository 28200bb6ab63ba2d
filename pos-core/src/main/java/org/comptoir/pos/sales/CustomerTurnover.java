package org.comptoir.pos.sales;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;

/// What a customer bought in a period.
///
/// @param turnover as in [PurchaseHistory]
/// @param purchases how many sales, returns among them
/// @param last when the last of them was made
public record CustomerTurnover(CustomerId customer, Money turnover, int purchases, Instant last) {

    CustomerTurnover plus(CustomerTurnover other) {
        return new CustomerTurnover(
                customer,
                turnover.plus(other.turnover),
                purchases + other.purchases,
                last.isAfter(other.last) ? last : other.last);
    }
}
