package org.comptoir.reports.lists;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.Money;

/// From which purchases on, within the period of a list, a customer counts as silver or gold; all others are bronze.
/// They order the list alone: no customer gets anything for them.
public record Tiers(Money silver, Money gold) {

    /// The name of the shop setting.
    public static final String NOTE = "lists.tiers";

    public static final Money MAX = Money.euros(1_000_000);

    public static final Tiers DEFAULT = new Tiers(Money.euros(250), Money.euros(600));

    /// From the best down.
    public enum Tier {
        GOLD,
        SILVER,
        BRONZE
    }

    public Tiers {
        if (!fits(silver, gold)) {
            throw new IllegalArgumentException("no tiers: " + silver.toDecimal() + ", " + gold.toDecimal());
        }
    }

    /// Whether they are in order and within bounds.
    public static boolean fits(Money silver, Money gold) {
        return silver.isPositive() && gold.compareTo(silver) > 0 && gold.compareTo(MAX) <= 0;
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static Tiers of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(Tiers::read).orElse(DEFAULT);
    }

    /// As it is stored.
    public String key() {
        return silver.cents() + " " + gold.cents();
    }

    static Optional<Tiers> read(String key) {
        if (!key.matches("\\d{1,12} \\d{1,12}")) {
            return Optional.empty();
        }
        var cents = Arrays.stream(key.split(" "))
                .map(Long::parseLong)
                .map(Money::ofCents)
                .toList();
        return fits(cents.getFirst(), cents.getLast())
                ? Optional.of(new Tiers(cents.getFirst(), cents.getLast()))
                : Optional.empty();
    }

    Tier tier(Money turnover) {
        if (turnover.compareTo(gold) >= 0) {
            return Tier.GOLD;
        }
        return turnover.compareTo(silver) >= 0 ? Tier.SILVER : Tier.BRONZE;
    }
}
