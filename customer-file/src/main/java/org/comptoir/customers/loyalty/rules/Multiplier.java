package org.comptoir.customers.loyalty.rules;

import java.math.BigDecimal;
import java.util.Optional;

/// By how much points are multiplied, exact to two digits.
public record Multiplier(int hundredths) implements Comparable<Multiplier> {

    public static final int MIN_HUNDREDTHS = 1;
    public static final int MAX_HUNDREDTHS = 1000;

    public static final Multiplier ONE = new Multiplier(100);

    private static final int DIGITS = 2;

    public Multiplier {
        if (hundredths < MIN_HUNDREDTHS || hundredths > MAX_HUNDREDTHS) {
            throw new IllegalArgumentException("no multiplier of points: " + hundredths);
        }
    }

    /// Reads what was typed, with a comma or a point; nothing when it is none.
    public static Optional<Multiplier> read(String typed) {
        var text = typed.strip().replace(',', '.');
        if (!text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).movePointRight(DIGITS).intValueExact())
                .filter(read -> read >= MIN_HUNDREDTHS && read <= MAX_HUNDREDTHS)
                .map(Multiplier::new);
    }

    /// Without digits that say nothing, such as 1.5.
    public BigDecimal toDecimal() {
        var exact = BigDecimal.valueOf(hundredths, DIGITS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Multiplier other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
