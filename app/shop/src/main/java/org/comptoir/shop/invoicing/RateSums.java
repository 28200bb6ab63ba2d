package org.comptoir.shop.invoicing;

import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxSummary;

/// The VAT of an invoice by percentage, as electronic forms tell it: two codes of the shop may stand for one.
record RateSums(Percent rate, Money net, Money tax) {

    static List<RateSums> of(TaxSummary taxes) {
        var sums = new LinkedHashMap<Percent, RateSums>();
        taxes.rows()
                .forEach(row -> sums.merge(
                        row.rate().rate(), new RateSums(row.rate().rate(), row.net(), row.tax()), RateSums::plus));
        return List.copyOf(sums.values());
    }

    private RateSums plus(RateSums other) {
        return new RateSums(rate, net.plus(other.net), tax.plus(other.tax));
    }
}
