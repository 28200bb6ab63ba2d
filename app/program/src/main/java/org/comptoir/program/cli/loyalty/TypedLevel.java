package org.comptoir.program.cli.loyalty;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.Multiplier;
import org.comptoir.pos.money.Percent;

/// A level as it is typed: its name, from how many points or euros on, how many times the points and how much off, such
/// as `Gold:1000:1.5:10`. The last two may be left out.
final class TypedLevel {

    private static final int MIN_PARTS = 2;
    private static final int MAX_PARTS = 4;
    private static final int TIMES = 2;
    private static final int DISCOUNT = 3;

    private TypedLevel() {}

    /// @return empty if it is none, or beyond the limits of [LoyaltyLevel]
    static Optional<LoyaltyLevel> read(String typed) {
        var parts = List.of(typed.split(":", -1));
        if (parts.size() < MIN_PARTS || parts.size() > MAX_PARTS || !isName(parts.getFirst())) {
            return Optional.empty();
        }
        var times = parts.size() <= TIMES || parts.get(TIMES).isBlank()
                ? Optional.of(Multiplier.ONE)
                : Multiplier.read(parts.get(TIMES));
        var off = parts.size() <= DISCOUNT
                ? Optional.of(0)
                : number(parts.get(DISCOUNT).replace("%", ""), 0, LoyaltyLevel.MAX_DISCOUNT);
        return number(parts.get(1), LoyaltyLevel.MIN_THRESHOLD, LoyaltyLevel.MAX_THRESHOLD)
                .flatMap(from -> times.flatMap(many ->
                        off.map(share -> new LoyaltyLevel(parts.getFirst(), from, many, Percent.whole(share)))));
    }

    private static boolean isName(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LoyaltyLevel.MAX_NAME;
    }

    private static Optional<Integer> number(String typed, int min, int max) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .filter(read -> read >= min && read <= max);
    }
}
