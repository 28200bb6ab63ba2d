package org.comptoir.pos.cash;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The outcome of moving cash.
public sealed interface CashMoveResult {

    record Moved(CashMovement movement) implements CashMoveResult {}

    /// No amount above zero was given: nothing was written.
    record AmountMissing() implements CashMoveResult {}

    /// More cash than a drawer holds: nothing was written.
    record AmountTooHigh(Money most) implements CashMoveResult {}

    /// It has to be said what it was for: nothing was written.
    record WordsMissing(CashMovementKind kind) implements CashMoveResult {}

    /// The day is open already, by a count of the float or by sales: nothing was written.
    record OpenAlready() implements CashMoveResult {}

    /// The message for the user.
    default String sentence(Formats formats) {
        var texts = Texts.of("till", formats.language());
        return switch (this) {
            case Moved(var movement)
            when movement.found() != null ->
                texts.get("till.cash.opened", formats.money(movement.found()), movement.number());
            case Moved(var movement) ->
                texts.get(
                        movement.kind().isIn() ? "till.cash.in" : "till.cash.out",
                        formats.money(movement.kind().change(movement.amount())),
                        movement.number());
            case AmountMissing ignored -> texts.get("till.cash.noamount");
            case AmountTooHigh(var most) -> texts.get("till.cash.toohigh", formats.money(most));
            case WordsMissing(var kind) -> texts.get("till.cash.nowords", texts.get(kind.textKey()));
            case OpenAlready ignored -> texts.get("till.cash.open");
        };
    }
}
