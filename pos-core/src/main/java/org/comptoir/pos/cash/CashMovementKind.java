package org.comptoir.pos.cash;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.comptoir.pos.money.Money;

/// Why cash goes into a drawer or out of it without a sale. The names are signed, so they stay.
public enum CashMovementKind {
    /// The float was counted in the morning: what it has more or less than was left there.
    DAY_OPENED(Direction.EITHER, false),
    /// Change that was brought, from the safe or the bank.
    CHANGE_BROUGHT(Direction.IN, false),
    OTHER_IN(Direction.IN, true),
    /// Taken to the bank or the safe before the day's end.
    BANK_DEPOSIT(Direction.OUT, false),
    /// Something small that was paid out of the drawer.
    EXPENSE_PAID(Direction.OUT, true),
    /// Tips that were taken with the bills, handed to the staff.
    TIPS_PAID(Direction.OUT, false),
    OTHER_OUT(Direction.OUT, true);

    private enum Direction {
        IN,
        OUT,
        EITHER
    }

    private final Direction direction;
    private final boolean asksReason;

    CashMovementKind(Direction direction, boolean asksReason) {
        this.direction = direction;
        this.asksReason = asksReason;
    }

    /// Those a person chooses, all but the opening of a day.
    public static List<CashMovementKind> chosen() {
        return Arrays.stream(values()).filter(kind -> kind != DAY_OPENED).toList();
    }

    public boolean isIn() {
        return direction == Direction.IN;
    }

    /// Whether it has to be said in words what it was for.
    public boolean asksReason() {
        return asksReason;
    }

    /// What a positive amount changes the drawer by.
    Money change(Money amount) {
        return direction == Direction.OUT ? amount.negate() : amount;
    }

    /// Whether such a movement can change the drawer by this.
    boolean allows(Money change) {
        return switch (direction) {
            case IN -> change.isPositive();
            case OUT -> change.isNegative();
            case EITHER -> true;
        };
    }

    /// The key of its name in `texts/till`.
    public String textKey() {
        return "till.cash." + name().toLowerCase(Locale.ROOT);
    }
}
