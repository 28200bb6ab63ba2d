package org.comptoir.customers.loyalty;

import org.comptoir.pos.money.Money;

/// What a customer could pay in points at the moment.
///
/// @param spendable the most points for what is due; 0 when none can be taken
/// @param value what those take off
public record PointsOffer(int balance, int spendable, Money value) {}
