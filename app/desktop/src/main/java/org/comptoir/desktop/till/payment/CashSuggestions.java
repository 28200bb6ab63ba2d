package org.comptoir.desktop.till.payment;

import java.util.LinkedHashSet;
import java.util.List;
import org.comptoir.pos.money.Money;

/// Likely cash amounts: the exact amount, then the next round ones.
final class CashSuggestions {

    private static final List<Money> ROUND =
            List.of(Money.euros(5), Money.euros(10), Money.euros(20), Money.euros(50), Money.euros(100));
    private static final int MAX_SUGGESTIONS = 5;

    private CashSuggestions() {}

    static List<Money> of(Money due) {
        var amounts = new LinkedHashSet<Money>();
        amounts.add(due);
        for (var round : ROUND) {
            var steps = Math.ceilDiv(due.cents(), round.cents());
            amounts.add(round.times(steps));
        }
        return amounts.stream().sorted().limit(MAX_SUGGESTIONS).toList();
    }
}
