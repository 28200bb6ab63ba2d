package org.comptoir.pos.sales.tender;

import java.util.Currency;

/// What is known of currencies by their ISO 4217 codes.
public final class Currencies {

    private static final String OWN = "EUR";

    /// Those of a few currencies would not fit where amounts are typed and counted.
    private static final int MAX_DIGITS = 2;

    private Currencies() {}

    /// Whether the code is that of a currency with notes and coins, and not the euro.
    public static boolean isForeign(String code) {
        return !code.equals(OWN)
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code)
                                && currency.getDefaultFractionDigits() >= 0
                                && currency.getDefaultFractionDigits() <= MAX_DIGITS
                                && !code.startsWith("X"));
    }

    /// Whether a means of payment is cash of another currency, which is totalled by its code.
    public static boolean isForeign(OwnMeans means) {
        return means.inDrawer() && isForeign(means.name());
    }

    /// How many decimals its smallest unit has.
    public static int digits(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }
}
