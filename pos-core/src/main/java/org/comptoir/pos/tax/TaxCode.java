package org.comptoir.pos.tax;

import java.util.Locale;
import java.util.regex.Pattern;

/// The short name of a VAT rate, such as `N` for normal. Articles refer to it, so that a new rate changes one row.
///
/// @param value one to ten letters or digits, upper case
public record TaxCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,10}");

    public TaxCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no VAT code: " + value);
        }
    }

    public static TaxCode of(String text) {
        return new TaxCode(text.strip().toUpperCase(Locale.ROOT));
    }
}
