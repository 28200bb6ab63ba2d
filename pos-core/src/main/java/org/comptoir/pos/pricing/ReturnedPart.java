package org.comptoir.pos.pricing;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;

/// What comes back of one line of a sale.
///
/// @param line its position in that sale
/// @param sold the quantity sold
/// @param before the quantity that had come back already
/// @param after the quantity that has come back with this return
public record ReturnedPart(int line, Quantity sold, Quantity before, Quantity after) {

    /// The share of this return in points that the whole line earned. However many parts a line comes back in, each
    /// point is taken back exactly once.
    public int shareOf(int points) {
        return back(points, after) - back(points, before);
    }

    private int back(int points, Quantity returned) {
        return Math.toIntExact(Money.ofCents(points)
                .scaled(returned.thousandths(), sold.thousandths())
                .cents());
    }
}
