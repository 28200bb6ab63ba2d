package org.comptoir.pos.catalogue.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.hibernate.StatelessSession;

/// The shop's VAT codes, found by name or percentage.
record TaxCodes(List<TaxRate> rates) {

    /// The table belongs to the shop's settings; reading it here avoids a dependency cycle.
    static TaxCodes read(StatelessSession session) {
        return new TaxCodes(session
                .createNativeQuery("select code, rate_bp from tax_rate where active = true", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new TaxRate(new TaxCode((String) row[0]), new Percent(((Number) row[1]).intValue())))
                .sorted(Comparator.comparing(rate -> rate.code().value()))
                .toList());
    }

    /// A code such as `N`, or a percentage such as `5,5 %`.
    Optional<TaxCode> read(String text) {
        var cleaned = text.replaceAll("[\\s\\u00A0\\u202F%]", "").toUpperCase(Locale.ROOT);
        return rates.stream()
                .filter(rate -> rate.code().value().equals(cleaned))
                .findFirst()
                .or(() -> ofPercentage(cleaned))
                .map(TaxRate::code);
    }

    private Optional<TaxRate> ofPercentage(String cleaned) {
        return AmountText.read(cleaned)
                .flatMap(percent -> rates.stream()
                        .filter(rate -> rate.rate().basisPoints() == percent.cents())
                        .findFirst());
    }
}
