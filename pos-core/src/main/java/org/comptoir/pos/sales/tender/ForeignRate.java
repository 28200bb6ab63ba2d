package org.comptoir.pos.sales.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.pos.money.Money;

/// At what rate a shop takes the notes of a currency.
///
/// @param currency ISO 4217 code
/// @param rate what one unit of the currency is worth, in millionths of a euro
/// @param setOn the day on which somebody set it
public record ForeignRate(String currency, long rate, LocalDate setOn) {

    public static final BigDecimal MIN_RATE = new BigDecimal("0.000001");
    public static final BigDecimal MAX_RATE = new BigDecimal("1000");

    private static final int DECIMALS = 6;

    public ForeignRate {
        if (!Currencies.isForeign(currency)
                || BigDecimal.valueOf(rate, DECIMALS).compareTo(MIN_RATE) < 0
                || BigDecimal.valueOf(rate, DECIMALS).compareTo(MAX_RATE) > 0) {
            throw new IllegalArgumentException("no rate: " + currency + " " + rate);
        }
    }

    /// A rate that was typed, with up to six decimals; empty if it is none.
    public static Optional<ForeignRate> of(String currency, BigDecimal inEuros, LocalDate setOn) {
        var isPossible = Currencies.isForeign(currency)
                && inEuros.compareTo(MIN_RATE) >= 0
                && inEuros.compareTo(MAX_RATE) <= 0
                && inEuros.stripTrailingZeros().scale() <= DECIMALS;
        return isPossible
                ? Optional.of(new ForeignRate(
                        currency, inEuros.movePointRight(DECIMALS).longValueExact(), setOn))
                : Optional.empty();
    }

    /// One unit in euros.
    public BigDecimal inEuros() {
        return BigDecimal.valueOf(rate, DECIMALS).stripTrailingZeros();
    }

    /// An amount in the currency as it is handed over; empty if there are no such notes and coins.
    public Optional<ForeignCash> cash(BigDecimal amount) {
        var digits = Currencies.digits(currency);
        return amount.signum() > 0 && amount.stripTrailingZeros().scale() <= digits
                ? Optional.of(
                        new ForeignCash(currency, amount.movePointRight(digits).longValueExact(), rate))
                : Optional.empty();
    }

    /// What an amount is worth in euros at this rate.
    ///
    /// @param minor in the smallest unit of the currency
    /// @param step to which the value is rounded, to the nearer
    public Money value(long minor, Money step) {
        var steps = BigDecimal.valueOf(minor, Currencies.digits(currency))
                .multiply(BigDecimal.valueOf(rate, DECIMALS))
                .movePointRight(2)
                .divide(BigDecimal.valueOf(step.cents()), 0, RoundingMode.HALF_UP);
        return step.times(steps.longValueExact());
    }

    /// The least amount of the currency that is worth so much, in its smallest unit.
    public long least(Money value, Money step) {
        var digits = Currencies.digits(currency);
        var minor = BigDecimal.valueOf(value.cents(), 2)
                .divide(BigDecimal.valueOf(rate, DECIMALS), digits, RoundingMode.DOWN)
                .movePointRight(digits)
                .longValueExact();
        while (value(minor, step).compareTo(value) < 0) {
            minor++;
        }
        return minor;
    }
}
