package org.comptoir.pos.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/// An amount in euro cents, exact and signed. The euro is the only currency (decision 0007).
///
/// Sums outside the range of a long throw [ArithmeticException]; they never overflow silently.
///
/// @param cents hundredths of a euro
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /// Parses a plain decimal with a dot, such as `12.50`, as written by programs and on the command line. Input
    /// typed by people is parsed by [AmountText].
    ///
    /// @throws ArithmeticException if it has more than two decimals
    /// @throws NumberFormatException if it is not a decimal number
    public static Money of(String decimal) {
        return new Money(new BigDecimal(decimal).movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negate() {
        return new Money(Math.negateExact(cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /// The price of this quantity, rounded half away from zero to the cent.
    public Money times(Quantity quantity) {
        return scaled(quantity.thousandths(), 1000);
    }

    /// This percentage of the amount, rounded half away from zero to the cent.
    public Money share(Percent percent) {
        return scaled(percent.basisPoints(), 10_000);
    }

    /// `this * numerator / denominator`, rounded half away from zero to the cent.
    public Money scaled(long numerator, long denominator) {
        var exact = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)));
        return new Money(exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /// A plain decimal with a dot and two decimals, such as `-12.50`.
    public String toDecimal() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
