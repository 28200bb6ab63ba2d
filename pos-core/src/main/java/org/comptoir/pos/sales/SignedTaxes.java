package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;

/// The VAT in the text of a sale, identical in all versions.
final class SignedTaxes {

    private SignedTaxes() {}

    static void write(CanonicalText text, TaxSummary taxes) {
        var rows = taxes.rows();
        text.put("vats", rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var key = "vat." + (i + 1) + ".";
            write(text, key + "code", key + "rate", rows.get(i).rate());
            text.put(key + "net", rows.get(i).net())
                    .put(key + "tax", rows.get(i).tax());
        }
    }

    static void write(CanonicalText text, String codeKey, String rateKey, TaxRate rate) {
        text.put(codeKey, rate.code().value()).put(rateKey, rate.rate());
    }

    static TaxSummary read(CanonicalReader reader) {
        return new TaxSummary(reader.list(
                "vats",
                "vat.",
                key -> new TaxSummary.Row(
                        rate(reader, key + "code", key + "rate"),
                        reader.money(key + "net"),
                        reader.money(key + "tax"))));
    }

    static TaxRate rate(CanonicalReader reader, String codeKey, String rateKey) {
        return new TaxRate(new TaxCode(reader.text(codeKey)), reader.percent(rateKey));
    }
}
