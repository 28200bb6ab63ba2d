package org.comptoir.shop.customers;

import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.PostalAddress;

/// A postal address typed on one line, such as `3 rue des Lices, 84120 Pertuis`.
public final class AddressLine {

    /// French and Italian postal codes have five digits, with the town after them.
    private static final Pattern WITH_CODE = Pattern.compile("(.*?)[\\s,;]*\\b(\\d{5})[\\s,;]+(\\D+)");

    private AddressLine() {}

    /// @param country of the shop, which is that of the address
    public static PostalAddress read(String line, String country) {
        var text = line.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        if (text.isEmpty()) {
            return PostalAddress.NONE;
        }
        var coded = WITH_CODE.matcher(text);
        if (coded.matches()) {
            return new PostalAddress(coded.group(1), coded.group(2), coded.group(3), "", country);
        }
        var comma = text.lastIndexOf(',');
        if (comma > 0) {
            return new PostalAddress(text.substring(0, comma), "", text.substring(comma + 1), "", country);
        }
        var isStreet = text.chars().anyMatch(Character::isDigit);
        return isStreet ? new PostalAddress(text, "", "", "", country) : new PostalAddress("", "", text, "", country);
    }

    /// Whether both are in one place: the same postal code, or the same town where one of them has none; and not in
    /// different streets.
    static boolean isOneHome(PostalAddress one, PostalAddress other) {
        var isOnePlace = one.postalCode().isEmpty() || other.postalCode().isEmpty()
                ? isSame(one.town(), other.town())
                : one.postalCode().equals(other.postalCode());
        return isOnePlace
                && (one.street().isEmpty() || other.street().isEmpty() || isSame(one.street(), other.street()));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && letters(one).equals(letters(other));
    }

    /// `3, rue des Lices` is `3 Rue des lices`.
    private static String letters(String text) {
        return Folding.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
