package org.comptoir.pos.sales;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What comes back of one sale, as far as its customer is concerned. The shares of all returns of a sale add up to the
/// whole, to the point.
///
/// @param sale in which it was sold
/// @param customer of that sale; none for a passer-by
/// @param pointsEarned by what comes back, to be taken from the customer
/// @param pointsSpent on what comes back, to be given to the customer again
public record ReturnedShare(SaleNumber sale, @Nullable CustomerId customer, int pointsEarned, int pointsSpent) {}
