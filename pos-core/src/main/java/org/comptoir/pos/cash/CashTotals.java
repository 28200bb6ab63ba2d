package org.comptoir.pos.cash;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import org.comptoir.pos.money.Money;

/// What the movements of cash of a period come to.
///
/// @param last the number of the till's latest movement, in this period or before; 0 if there is none
/// @param kinds those there were, in the order of [CashMovementKind]
public record CashTotals(long last, List<OfKind> kinds) {

    /// @param amount below zero for what was taken out
    public record OfKind(CashMovementKind kind, int count, Money amount) {

        private OfKind plus(Money more) {
            return new OfKind(kind, count + 1, amount.plus(more));
        }
    }

    public static final CashTotals NONE = new CashTotals(0, List.of());

    public CashTotals {
        kinds = List.copyOf(kinds);
    }

    /// @param last the number of the latest movement, even if it is none of these
    public static CashTotals of(long last, Collection<CashMovement> movements) {
        var sums = new EnumMap<CashMovementKind, OfKind>(CashMovementKind.class);
        for (var movement : movements) {
            var kind = movement.kind();
            sums.put(
                    kind,
                    sums.getOrDefault(kind, new OfKind(kind, 0, Money.ZERO)).plus(movement.amount()));
        }
        return new CashTotals(last, List.copyOf(sums.values()));
    }

    /// What all of them changed the drawer by.
    public Money amount() {
        return Money.sum(kinds.stream().map(OfKind::amount).toList());
    }

    /// What movements of this kind changed the drawer by.
    public Money amount(CashMovementKind kind) {
        return Money.sum(kinds.stream()
                .filter(total -> total.kind() == kind)
                .map(OfKind::amount)
                .toList());
    }

    /// Whether the float was counted when the day was opened.
    public boolean isOpened() {
        return kinds.stream().anyMatch(total -> total.kind() == CashMovementKind.DAY_OPENED);
    }
}
