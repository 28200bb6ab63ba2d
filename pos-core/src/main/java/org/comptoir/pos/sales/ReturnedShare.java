package org.comptoir.pos.sales;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// The effect of returns from one sale on its customer. The shares of all returns of a sale add up exactly to the
/// whole.
///
/// @param sale the original sale
/// @param customer of that sale; null for anonymous customers
/// @param pointsEarned by the returned goods, to be deducted from the customer
/// @param pointsSpent on the returned goods, to be credited to the customer
public record ReturnedShare(SaleNumber sale, @Nullable CustomerId customer, int pointsEarned, int pointsSpent) {}
