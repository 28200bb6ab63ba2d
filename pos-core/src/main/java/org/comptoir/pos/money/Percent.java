package org.comptoir.pos.money;

import java.math.BigDecimal;

/// A percentage in hundredths of a percent (basis points), so that 5.5 % is exactly 550.
///
/// @param basisPoints hundredths of a percent, from -1,000,000 to 1,000,000 (-10,000 % to 10,000 %)
public record Percent(int basisPoints) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(0);
    public static final Percent ALL = new Percent(100_00);

    private static final int LIMIT = 1_000_000;

    public Percent {
        if (Math.abs(basisPoints) > LIMIT) {
            throw new ArithmeticException("percentage out of range: " + basisPoints + " basis points");
        }
    }

    /// Parses a plain decimal such as `5.5`.
    ///
    /// @throws ArithmeticException if it has more than two decimals
    public static Percent of(String decimal) {
        return new Percent(new BigDecimal(decimal).movePointRight(2).intValueExact());
    }

    public static Percent whole(int percent) {
        return new Percent(Math.multiplyExact(percent, 100));
    }

    /// The shortest plain decimal, such as `5.5` or `20`.
    public String toDecimal() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }
}
