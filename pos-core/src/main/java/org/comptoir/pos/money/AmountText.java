package org.comptoir.pos.money;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts as people type them, whatever the language of the machine: `12.50`, `12,5`, `1 234,50`, `1.234,50`,
/// `€ 12`.
///
/// The last dot or comma that is followed by one or two digits at the end is the decimal sign; every other one, and
/// spaces of every kind, only group. A keypad's dot is therefore always decimal. A zero begins no group: `0.500` is no
/// amount, as it has a tenth of a cent.
public final class AmountText {

    /// More than any till takes in one line; what is longer was a barcode typed into a price.
    private static final int MAX_DIGITS = 10;

    private static final Pattern SHAPE = Pattern.compile("(-?)(\\d*)(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}([.,]\\d{3})+([.,]\\d{1,2})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2007'’€]|EUR");

    private AmountText() {}

    /// The amount understood, or nothing when the text is no amount.
    public static Optional<Money> read(String text) {
        var bare = IGNORED.matcher(text.replace('\u2212', '-')).replaceAll("");
        if (GROUPED.matcher(bare).matches()) {
            bare = withoutGroups(bare);
        }
        var shape = SHAPE.matcher(bare);
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

    /// Whether a text can be meant in two ways: `1.234` may be a thousand and more, or a little over one. Whoever types
    /// sees what was understood; a file must not be guessed at.
    public static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(IGNORED.matcher(text).replaceAll("")).matches();
    }

    private static String withoutGroups(String grouped) {
        var last = Math.max(grouped.lastIndexOf('.'), grouped.lastIndexOf(','));
        var decimals = grouped.length() - last - 1 <= 2 ? grouped.substring(last) : "";
        var whole = grouped.substring(0, grouped.length() - decimals.length());
        return whole.replaceAll("[.,]", "") + decimals;
    }
}
