package org.comptoir.pos.scan;

/// Check digits of GS1's numbers: EAN-13, EAN-8 and UPC-A (GS1 General Specifications, section 7.9).
public final class Ean {

    private Ean() {}

    /// Whether the text has the length and the digits of such a number, right or not.
    public static boolean looksLikeOne(String text) {
        var length = text.length();
        return (length == 8 || length == 12 || length == 13) && isDigits(text);
    }

    /// Whether it looks like one and its check digit holds.
    public static boolean holds(String text) {
        return looksLikeOne(text) && checkDigit(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    /// The digit that closes these digits: their weights are 3 and 1 in turn, from the right.
    public static char checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var fromRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
