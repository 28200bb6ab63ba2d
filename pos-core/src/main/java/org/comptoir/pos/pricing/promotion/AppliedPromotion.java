package org.comptoir.pos.pricing.promotion;

import java.util.List;
import org.comptoir.pos.money.Money;

/// What a promotion takes off, and off which lines.
public record AppliedPromotion(Promotion promotion, List<Share> shares) {

    /// @param line its index among the lines
    /// @param amount positive
    public record Share(int line, Money amount) {}

    public AppliedPromotion {
        shares = List.copyOf(shares);
    }

    public Money amount() {
        return Money.sum(shares.stream().map(Share::amount).toList());
    }
}
