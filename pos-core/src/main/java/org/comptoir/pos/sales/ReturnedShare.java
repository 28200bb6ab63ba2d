package org.comptoir.pos.sales;

import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.ReturnedPart;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// The effect of returns from one sale on its customer. The shares of all returns of a sale add up exactly to the
/// whole.
///
/// @param sale the original sale
/// @param customer of that sale; null for anonymous customers
/// @param pointsEarned by the returned goods, if each cent of the sale earned the same
/// @param pointsSpent on the returned goods, to be credited to the customer
/// @param parts what comes back of each line, for whoever knows what each line earned
/// @param offAccount what comes off the customer's debt before anything is paid out, if so much is owed
public record ReturnedShare(
        SaleNumber sale,
        @Nullable CustomerId customer,
        int pointsEarned,
        int pointsSpent,
        List<ReturnedPart> parts,
        Money offAccount) {

    public ReturnedShare {
        parts = List.copyOf(parts);
    }

    /// Of which no lines are known, and of which nothing was bought on account.
    public ReturnedShare(SaleNumber sale, @Nullable CustomerId customer, int pointsEarned, int pointsSpent) {
        this(sale, customer, pointsEarned, pointsSpent, List.of(), Money.ZERO);
    }
}
