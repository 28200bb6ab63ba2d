package org.comptoir.pos.settings;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Texts;

/// The initial VAT rates of a new shop: France, CGI art. 278 to 281; Italy, DPR 633/1972 art. 16.
final class TaxPresets {

    private TaxPresets() {}

    static List<TaxRateRow> of(ShopProfile profile) {
        var texts = Texts.of("shop", profile.language());
        var rows = new ArrayList<TaxRateRow>();
        rates(profile.country())
                .forEach(rate -> rows.add(
                        new TaxRateRow(rate, texts.get("shop.tax." + rate.code().value()))));
        return rows;
    }

    private static List<TaxRate> rates(String country) {
        return country.equals("IT")
                ? List.of(rate("N", "22"), rate("I", "10"), rate("R", "5"), rate("S", "4"), rate("Z", "0"))
                : List.of(rate("N", "20"), rate("I", "10"), rate("R", "5.5"), rate("S", "2.1"), rate("Z", "0"));
    }

    private static TaxRate rate(String code, String percent) {
        return new TaxRate(new TaxCode(code), Percent.of(percent));
    }
}
