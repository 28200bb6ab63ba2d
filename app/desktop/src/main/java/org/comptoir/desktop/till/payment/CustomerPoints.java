package org.comptoir.desktop.till.payment;

import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.pos.money.Money;

/// The points of the ticket's customer and their value.
record CustomerPoints(LoyaltyScheme scheme, int points) {

    static final CustomerPoints NONE = new CustomerPoints(new LoyaltyScheme(0, Money.ZERO, 1), 0);

    /// How many of them can pay up to this amount.
    int spendable(Money upTo) {
        return scheme.spendable(points, upTo);
    }
}
