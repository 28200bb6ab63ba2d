package org.comptoir.pos.sales.tender;

import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// How much a customer may pay with meal vouchers: what is above is told, and left to whoever sells, because the law
/// binds who uses the vouchers and a till does not see the same customer's other purchases.
///
/// @param mostAmount a day: 25 euros in France (Code du travail, R3262-10); null without such a limit
/// @param mostPieces at a time: eight in Italy (D.M. 122/2017, art. 4); 0 without such a limit
public record MealVoucherLimit(@Nullable Money mostAmount, int mostPieces) {

    private static final MealVoucherLimit FRANCE = new MealVoucherLimit(Money.euros(25), 0);
    private static final MealVoucherLimit ITALY = new MealVoucherLimit(null, 8);

    /// @param country ISO 3166-1 alpha-2 code
    public static MealVoucherLimit in(String country) {
        return country.equals("IT") ? ITALY : FRANCE;
    }

    /// Whether vouchers of this amount and number are above it.
    public boolean isExceededBy(Money amount, int pieces) {
        return mostAmount != null && amount.compareTo(mostAmount) > 0 || mostPieces > 0 && pieces > mostPieces;
    }

    /// Whether no more may be taken.
    public boolean isReachedBy(Money amount, int pieces) {
        return mostAmount != null && amount.compareTo(mostAmount) >= 0 || mostPieces > 0 && pieces >= mostPieces;
    }
}
