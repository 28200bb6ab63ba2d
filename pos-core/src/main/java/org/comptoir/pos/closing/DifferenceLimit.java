package org.comptoir.pos.closing;

import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;

/// Up to which difference between counted and expected amounts nobody has to say why.
///
/// @param most from 0 to [#MAX]
public record DifferenceLimit(Money most) {

    /// The name of the shop setting.
    public static final String NOTE = "dayend.difference";

    public static final Money MAX = Money.euros(100);

    /// What holds when nobody chose: each difference has its reason.
    public static final DifferenceLimit DEFAULT = new DifferenceLimit(Money.ZERO);

    public DifferenceLimit {
        if (most.isNegative() || most.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("no limit of differences: " + most.toDecimal());
        }
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static DifferenceLimit of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(DifferenceLimit::read).orElse(DEFAULT);
    }

    /// From what was typed or kept.
    public static Optional<DifferenceLimit> read(String text) {
        return AmountText.read(text)
                .filter(amount -> !amount.isNegative() && amount.compareTo(MAX) <= 0)
                .map(DifferenceLimit::new);
    }

    /// As it is kept.
    public String text() {
        return most.toDecimal();
    }

    /// Whether it has to be said why.
    public boolean asksReason(Money difference) {
        var size = difference.isNegative() ? difference.negate() : difference;
        return size.compareTo(most) > 0;
    }
}
