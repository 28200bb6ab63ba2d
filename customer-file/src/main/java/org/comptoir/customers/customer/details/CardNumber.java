package org.comptoir.customers.customer.details;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Recognises likely bank card numbers in free text, so that they are refused before anything is stored.
public final class CardNumber {

    /// 13 to 19 digits, optionally separated by single spaces or dashes.
    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)\\d(?:[ \\u00A0-]?\\d){12,18}(?!\\d)");

    /// The prefixes and lengths of the card schemes (ISO/IEC 7812-1), so that an article's barcode is not mistaken
    /// for a card number.
    private static final Pattern ISSUED = Pattern.compile(
            "4(\\d{12}|\\d{15}|\\d{18})|(5[1-5]|2[2-7])\\d{14}|3[47]\\d{13}|3[0689]\\d{12}|35\\d{14}|(5|6)\\d{15,18}");

    private CardNumber() {}

    public static boolean isIn(String text) {
        return CANDIDATE.matcher(text).results().map(MatchResult::group).anyMatch(CardNumber::isOne);
    }

    private static boolean isOne(String candidate) {
        var digits = candidate.replaceAll("\\D", "");
        return ISSUED.matcher(digits).matches() && checks(digits);
    }

    /// The check digit of ISO/IEC 7812-1 annex B, known as Luhn's.
    private static boolean checks(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
