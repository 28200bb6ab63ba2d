package org.comptoir.pos.money;

import java.util.Optional;
import java.util.regex.Pattern;

/// Parses quantities as people type them, whatever the machine's language: `3`, `0,350`, `1 200`. Dot and comma are
/// both decimal separators and never group digits, because thousandths are typed: `1.200` is a little over one
/// kilogram.
public final class QuantityText {

    /// More than any shop has of an article; longer input is a barcode typed into a quantity field.
    private static final int MAX_DIGITS = 9;

    private static final Pattern SHAPE = Pattern.compile("-?\\d{1," + MAX_DIGITS + "}(?:[.,]\\d{1,3})?");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]");

    private QuantityText() {}

    /// Zero or more; empty if the text is not a quantity.
    public static Optional<Quantity> read(String text) {
        return readSigned(text).filter(quantity -> !quantity.isNegative());
    }

    /// The same for values that can be negative, such as the stock of articles sold before they were received.
    public static Optional<Quantity> readSigned(String text) {
        var bare = IGNORED.matcher(text.replace('\u2212', '-')).replaceAll("");
        return SHAPE.matcher(bare).matches() ? Optional.of(Quantity.of(bare.replace(',', '.'))) : Optional.empty();
    }
}
