package org.comptoir.pos.scan;

/// Check digits of GS1 numbers: EAN-13, EAN-8 and UPC-A (GS1 General Specifications, section 7.9).
public final class Ean {

    private Ean() {}

    /// Whether the text has the length of such a number and only digits; the check digit may be wrong.
    public static boolean hasForm(String text) {
        var length = text.length();
        return (length == 8 || length == 12 || length == 13) && isDigits(text);
    }

    /// Whether it has the form of such a number and a valid check digit.
    public static boolean isValid(String text) {
        return hasForm(text) && checkDigit(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    /// Whether it is an EAN-13 whose number a shop gives itself (prefixes 20 to 29).
    public static boolean isInStore(String text) {
        return text.length() == 13 && text.startsWith("2") && isValid(text);
    }

    /// The check digit for these digits, with weights 3 and 1 alternating from the right.
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
