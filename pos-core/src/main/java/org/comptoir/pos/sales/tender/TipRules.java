package org.comptoir.pos.sales.tender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.Percent;

/// Whether a shop takes tips for its staff at the till, and what it proposes: none unless it says so.
///
/// @param isTaken whether the payment page offers a tip
/// @param shares of the bill that are proposed, up to [#MAX_SHARES]
public record TipRules(boolean isTaken, List<Percent> shares) {

    /// The name of the shop setting.
    public static final String NOTE = "tips";

    public static final int MAX_SHARES = 4;
    public static final Percent MAX_SHARE = Percent.whole(50);

    /// What holds when nobody chose.
    public static final TipRules NONE =
            new TipRules(false, List.of(Percent.whole(5), Percent.whole(10), Percent.whole(15)));

    private static final String ON = "ON";
    private static final String OFF = "OFF";

    public TipRules {
        shares = List.copyOf(shares);
        if (shares.size() > MAX_SHARES
                || shares.stream().distinct().count() < shares.size()
                || !shares.stream().allMatch(TipRules::isShare)) {
            throw new IllegalArgumentException("no tips of a shop: " + shares);
        }
    }

    private static boolean isShare(Percent share) {
        return share.compareTo(Percent.ZERO) > 0 && share.compareTo(MAX_SHARE) <= 0;
    }

    public TipRules taken(boolean taken) {
        return new TipRules(taken, shares);
    }

    /// With the shares as typed, such as `5 10 15`; empty if they are none.
    public Optional<TipRules> proposing(String typed) {
        try {
            return Optional.of(new TipRules(
                    isTaken,
                    Arrays.stream(typed.strip().split("[\\s;%]+"))
                            .filter(part -> !part.isEmpty())
                            .map(part -> Percent.of(part.replace(',', '.')))
                            .toList()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static TipRules of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(TipRules::read).orElse(NONE);
    }

    /// As kept, such as `ON 500 1000 1500`.
    public String text() {
        var parts = new ArrayList<String>();
        parts.add(isTaken ? ON : OFF);
        shares.forEach(share -> parts.add(Integer.toString(share.basisPoints())));
        return String.join(" ", parts);
    }

    static Optional<TipRules> read(String text) {
        try {
            var parts = List.of(text.split(" "));
            return Optional.of(new TipRules(
                    parts.getFirst().equals(ON),
                    parts.stream()
                            .skip(1)
                            .map(part -> new Percent(Integer.parseInt(part)))
                            .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
