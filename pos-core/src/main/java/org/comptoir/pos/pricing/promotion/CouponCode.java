package org.comptoir.pos.pricing.promotion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a coupon, as printed, typed or scanned: letters, digits and hyphens, whatever the case.
///
/// @param value in capitals, from 3 to 30 characters
public record CouponCode(String value) {

    public static final int MAX_LENGTH = 30;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,28}[A-Z0-9]");

    public CouponCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of a coupon: " + value);
        }
    }

    /// Parses what was typed or scanned; empty if it cannot be one.
    public static Optional<CouponCode> read(String text) {
        var capitals = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(capitals).matches() ? Optional.of(new CouponCode(capitals)) : Optional.empty();
    }
}
