package org.comptoir.pos.sales.tender;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.Money;

/// How the total of a sale is rounded that is paid in cash alone. Italy rounds to the nearest five cents (D.L. 50/2017
/// art. 13-quater); France does not round.
public enum CashRounding {
    NONE,
    FIVE_CENTS;

    /// The name of the shop setting; without it the rule of the country holds.
    public static final String NOTE = "cash.rounding";

    private static final long STEP = 5;

    /// What the shop's country asks for.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    public static CashRounding in(String country) {
        return country.equals("IT") ? FIVE_CENTS : NONE;
    }

    /// What holds in the shop.
    ///
    /// @param notes such as `settings::get`
    public static CashRounding of(Function<String, Optional<String>> notes, String country) {
        return chosen(notes).orElseGet(() -> in(country));
    }

    /// What the shop chose instead of its country's rule; empty if it follows that.
    public static Optional<CashRounding> chosen(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE)
                .flatMap(kept -> Arrays.stream(values())
                        .filter(rounding -> rounding.name().equals(kept))
                        .findFirst());
    }

    /// The amount to pay in cash: the nearest multiple of five cents, also of what the shop owes. One or two cents stay
    /// as they are, because a sale is never paid with nothing.
    public Money round(Money amount) {
        if (this == NONE) {
            return amount;
        }
        var rounded = Money.ofCents(Math.floorDiv(amount.cents() + STEP / 2, STEP) * STEP);
        return rounded.isZero() ? amount : rounded;
    }
}
