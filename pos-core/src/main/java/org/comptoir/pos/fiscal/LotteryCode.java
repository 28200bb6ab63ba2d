package org.comptoir.pos.fiscal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// By which a customer takes part in the Italian lottery of receipts (legge 232/2016, art. 1):
/// eight letters and digits, of which the customer has the barcode. It stands for no person here.
public record LotteryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{8}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public LotteryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no lottery code");
        }
    }

    /// As typed; empty for what cannot be one.
    public static Optional<LotteryCode> of(String typed) {
        var code = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new LotteryCode(code)) : Optional.empty();
    }

    /// As scanned: eight digits alone are taken for the barcode of an article.
    public static Optional<LotteryCode> scanned(String code) {
        return DIGITS.matcher(code.strip()).matches() ? Optional.empty() : of(code);
    }
}
