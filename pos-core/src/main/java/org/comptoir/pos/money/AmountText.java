package org.comptoir.pos.money;

import java.util.Optional;
import java.util.regex.Pattern;

/// Parses amounts as people type them, whatever the machine's language: `12.50`, `12,5`, `1 234,50`, `1.234,50`,
/// `€ 12`.
///
/// The last dot or comma followed by one or two digits at the end is the decimal separator; all others, and spaces
/// of any kind, only group digits. The dot of a keypad is therefore always decimal. A group cannot start with zero:
/// `0.500` is not an amount, as it would contain a tenth of a cent.
public final class AmountText {

    /// More than any line at a till; longer input is a barcode typed into a price field.
    private static final int MAX_DIGITS = 10;

    private static final Pattern SHAPE = Pattern.compile("(-?)(\\d*)(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}([.,]\\d{3})+([.,]\\d{1,2})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2007'’€]|EUR");

    private AmountText() {}

    /// The amount, or empty if the text is not an amount.
    public static Optional<Money> read(String text) {
        var cleaned = IGNORED.matcher(text.replace('\u2212', '-')).replaceAll("");
        if (GROUPED.matcher(cleaned).matches()) {
            cleaned = withoutGroups(cleaned);
        }
        var shape = SHAPE.matcher(cleaned);
        if (!shape.matches() || shape.group(2).isEmpty() && shape.group(3) == null) {
            return Optional.empty();
        }
        if (shape.group(2).length() > MAX_DIGITS) {
            return Optional.empty();
        }
        var euros = shape.group(2).isEmpty() ? "0" : shape.group(2);
        var decimals = shape.group(3) == null ? "" : shape.group(3);
        var amount = Money.ofCents(Long.parseLong(euros + (decimals + "00").substring(0, 2)));
        return Optional.of(shape.group(1).isEmpty() ? amount : amount.negate());
    }

    /// Whether a text has two readings: `1.234` can be more than a thousand or a little over one. A person sees how
    /// their input was read; values in files must not be guessed.
    public static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(IGNORED.matcher(text).replaceAll("")).matches();
    }

    private static String withoutGroups(String grouped) {
        var last = Math.max(grouped.lastIndexOf('.'), grouped.lastIndexOf(','));
        var decimals = grouped.length() - last - 1 <= 2 ? grouped.substring(last) : "";
        var integerPart = grouped.substring(0, grouped.length() - decimals.length());
        return integerPart.replaceAll("[.,]", "") + decimals;
    }
}
