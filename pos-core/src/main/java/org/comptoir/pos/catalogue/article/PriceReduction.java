package org.comptoir.pos.catalogue.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.pos.money.Money;

/// A price that may be announced as reduced: it was lowered in the last 30 days, and is lower than the lowest price of
/// the 30 days before that, which has to be told beside it (Directive 98/6/EC art. 6a; C. conso art. L112-1-1, Codice
/// del consumo art. 17-bis).
///
/// @param before that lowest price
public record PriceReduction(Money before, Money now) {

    private static final Duration PERIOD = Duration.ofDays(30);

    /// A price that stood for less before is no price of before: somebody mistyped it.
    private static final Duration MIN_STANDING = Duration.ofDays(1);

    /// @param history newest first
    /// @param now at which it is announced
    /// @return empty if the history supports no announcement
    public static Optional<PriceReduction> of(List<PriceChange> history, Instant now) {
        if (history.size() < 2) {
            return Optional.empty();
        }
        var current = history.getFirst();
        var price = current.price();
        var since = current.changedAt();
        if (price == null || since.isBefore(now.minus(PERIOD))) {
            return Optional.empty();
        }
        var earlier = before(history, since);
        return earlier.stream()
                .map(PriceChange::price)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(lowest -> lowest.compareTo(price) > 0)
                .filter(lowest -> earlier.getLast().changedAt().isBefore(since.minus(MIN_STANDING)))
                .map(lowest -> new PriceReduction(lowest, price));
    }

    /// Those that were in force in the 30 days before, newest first; the oldest may have begun before.
    private static List<PriceChange> before(List<PriceChange> history, Instant since) {
        var start = since.minus(PERIOD);
        var inForce = new ArrayList<PriceChange>();
        for (var change : history.subList(1, history.size())) {
            inForce.add(change);
            if (!change.changedAt().isAfter(start)) {
                break;
            }
        }
        return inForce;
    }

    /// By how much, in whole percent: rather less than is true.
    public int percent() {
        return Math.toIntExact(before.minus(now).cents() * 100 / before.cents());
    }
}
