package org.comptoir.pos.sales;

import java.time.Instant;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;

/// One of a customer's purchases, or a return where the total is negative.
public record CustomerPurchase(Instant soldAt, SaleNumber number, List<Line> lines, Money total) {

    /// What was bought, as the receipt said it.
    public record Line(String description, Quantity quantity, Money total) {}
}
