package org.comptoir.pos.money;

import java.math.BigDecimal;

/// A quantity of an article in thousandths of its unit (pieces, kilograms, litres), exact and signed.
///
/// @param thousandths thousandths of the unit
public record Quantity(long thousandths) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(0);
    public static final Quantity ONE = new Quantity(1000);

    public static Quantity of(long pieces) {
        return new Quantity(Math.multiplyExact(pieces, 1000L));
    }

    /// Parses a plain decimal with a dot, such as `0.350`.
    ///
    /// @throws ArithmeticException if it has more than three decimals
    /// @throws NumberFormatException if it is not a decimal number
    public static Quantity of(String decimal) {
        return new Quantity(new BigDecimal(decimal).movePointRight(3).longValueExact());
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(thousandths, other.thousandths));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(thousandths, other.thousandths));
    }

    public Quantity negate() {
        return new Quantity(Math.negateExact(thousandths));
    }

    public boolean isWhole() {
        return thousandths % 1000 == 0;
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    public boolean isPositive() {
        return thousandths > 0;
    }

    public boolean isNegative() {
        return thousandths < 0;
    }

    /// The shortest plain decimal, such as `3` or `0.35`.
    public String toDecimal() {
        return isZero()
                ? "0"
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }
}
