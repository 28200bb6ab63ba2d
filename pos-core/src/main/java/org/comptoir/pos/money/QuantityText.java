package org.comptoir.pos.money;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads quantities as people type them, whatever the language of the machine: `3`, `0,350`, `1 200`. A dot and a comma
/// are both decimal signs and never group, because thousandths are typed: `1.200` is a little over one kilogram.
public final class QuantityText {

    /// More than any shop has of anything; what is longer was a barcode typed into a quantity.
    private static final int MAX_DIGITS = 9;

    private static final Pattern SHAPE = Pattern.compile("-?\\d{1," + MAX_DIGITS + "}(?:[.,]\\d{1,3})?");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]");

    private QuantityText() {}

    /// Zero or more, or nothing when the text is no quantity.
    public static Optional<Quantity> read(String text) {
        return readSigned(text).filter(quantity -> !quantity.isNegative());
    }

    /// The same for what may be below zero, such as the stock of what was sold before it was counted in.
    public static Optional<Quantity> readSigned(String text) {
        var bare = IGNORED.matcher(text.replace('\u2212', '-')).replaceAll("");
        return SHAPE.matcher(bare).matches() ? Optional.of(Quantity.of(bare.replace(',', '.'))) : Optional.empty();
    }
}
