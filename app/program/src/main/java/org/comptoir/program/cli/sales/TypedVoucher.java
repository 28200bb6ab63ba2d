package org.comptoir.program.cli.sales;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxRate;

/// A single-purpose voucher as it is typed: the amount and the VAT rate, such as `20:5.5`, or the rate's code, such as
/// `20:R`.
record TypedVoucher(Money face, TaxRate rate) {

    /// @param rates of the shop
    /// @return nothing if it is not typed so, or at no rate of the shop; several where rates have the same percentage,
    ///     of which only a code names one
    static List<TypedVoucher> read(String text, List<TaxRate> rates) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            return List.of();
        }
        var named = text.substring(colon + 1).strip().replace(',', '.');
        return AmountText.read(text.substring(0, colon)).stream()
                .flatMap(face -> named(named, rates).stream().map(rate -> new TypedVoucher(face, rate)))
                .toList();
    }

    private static List<TaxRate> named(String named, List<TaxRate> rates) {
        var byCode = rates.stream()
                .filter(rate -> rate.code().value().equalsIgnoreCase(named))
                .toList();
        return byCode.isEmpty()
                ? rates.stream().filter(rate -> isPercent(rate, named)).toList()
                : byCode;
    }

    private static boolean isPercent(TaxRate rate, String named) {
        return named.matches("\\d{1,3}(\\.\\d{1,2})?")
                && new BigDecimal(named)
                                .movePointRight(2)
                                .compareTo(new BigDecimal(rate.rate().basisPoints()))
                        == 0;
    }
}
