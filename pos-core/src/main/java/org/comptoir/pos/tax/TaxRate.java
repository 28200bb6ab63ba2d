package org.comptoir.pos.tax;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;

/// A VAT rate and its code. Prices include it, as consumer prices must (Directive 98/6/EC art. 2).
///
/// @param code used by articles
/// @param rate the percentage on the price without tax
public record TaxRate(TaxCode code, Percent rate) {

    /// The tax included in a price, rounded half away from zero to the cent.
    public Money within(Money gross) {
        return gross.scaled(rate.basisPoints(), 10_000L + rate.basisPoints());
    }
}
