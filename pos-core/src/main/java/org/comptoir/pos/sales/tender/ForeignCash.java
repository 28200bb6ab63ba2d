package org.comptoir.pos.sales.tender;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Notes and coins of another currency that were handed over, as a sale keeps them.
///
/// @param currency ISO 4217 code
/// @param minor the amount in its smallest unit, positive
/// @param rate what one unit of the currency was worth, in millionths of a euro
public record ForeignCash(String currency, long minor, long rate) {

    private static final int RATE_DECIMALS = 6;

    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (\\d{1,12}) (\\d{1,12})");

    public ForeignCash {
        if (!Currencies.isForeign(currency) || minor <= 0 || rate <= 0) {
            throw new IllegalArgumentException("no foreign cash: " + currency + " " + minor + " at " + rate);
        }
    }

    /// The amount in the currency itself.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, Currencies.digits(currency));
    }

    /// What one unit was worth in euros.
    public BigDecimal inEuros() {
        return BigDecimal.valueOf(rate, RATE_DECIMALS).stripTrailingZeros();
    }

    /// As a sale keeps it.
    public String text() {
        return currency + " " + minor + " " + rate;
    }

    /// Reads it; empty if the text is none.
    public static Optional<ForeignCash> read(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches() && Currencies.isForeign(matcher.group(1))
                ? Optional.of(new ForeignCash(
                        matcher.group(1), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
