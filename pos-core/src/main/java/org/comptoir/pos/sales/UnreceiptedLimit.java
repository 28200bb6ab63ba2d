package org.comptoir.pos.sales;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Pricing;

/// For how much goods are taken back on one ticket without their receipt.
///
/// @param most zero if nothing is taken back without a receipt
public record UnreceiptedLimit(Money most) {

    /// The name of the shop setting.
    public static final String NOTE = "returns.unreceipted.most";

    /// What holds when nobody chose.
    public static final UnreceiptedLimit DEFAULT = new UnreceiptedLimit(Money.euros(50));

    public UnreceiptedLimit {
        if (most.isNegative() || most.compareTo(Pricing.MAX_PRICE) > 0) {
            throw new IllegalArgumentException("no limit of returns: " + most.toDecimal());
        }
    }

    /// Parses a typed or stored limit; empty if it is not valid.
    public static Optional<UnreceiptedLimit> read(String text) {
        return AmountText.read(text)
                .filter(most -> !most.isNegative() && most.compareTo(Pricing.MAX_PRICE) <= 0)
                .map(UnreceiptedLimit::new);
    }

    /// The shop's own limit.
    ///
    /// @param notes such as `settings::get`
    public static UnreceiptedLimit of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(UnreceiptedLimit::read).orElse(DEFAULT);
    }
}
