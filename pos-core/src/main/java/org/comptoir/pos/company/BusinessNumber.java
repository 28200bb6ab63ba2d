package org.comptoir.pos.company;

import java.util.Locale;
import java.util.regex.Pattern;

/// The check digits of the numbers that businesses are registered under in France and Italy. Blanks, dots and hyphens
/// between them do not count.
public final class BusinessNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u202F.\\-]");
    private static final Pattern FRENCH_VAT = Pattern.compile("FR[0-9A-HJ-NP-Z]{2}\\d{9}");
    private static final Pattern ITALIAN_VAT = Pattern.compile("IT\\d{11}");
    private static final Pattern OTHER_VAT = Pattern.compile("(?=(?:\\D*\\d){3})[A-Z]{2}[0-9A-Z+*]{2,15}");
    private static final Pattern PERSONAL_CODE =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final Pattern REA = Pattern.compile("[A-Z]{2}\\d{1,7}");

    /// Written before the number by habit.
    private static final Pattern NAME = Pattern.compile("^(?:N°|TVA|PARTITAIVA|PIVA|CODICEFISCALE|CF)+");

    /// Monaco pays French VAT, with numbers that no SIREN has.
    private static final String MONACO = "000";

    /// The numbers of La Poste's offices sum up to a multiple of five instead.
    private static final String LA_POSTE = "356000000";

    /// The values of the characters 0-9 at the odd positions of a codice fiscale, and of A-J too; those of K-Z follow
    /// (decree of 23 December 1976, article 12).
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private BusinessNumber() {}

    /// In capitals, without blanks and the name of the number.
    public static String plain(String text) {
        var number = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return NAME.matcher(number).replaceFirst("");
    }

    /// A VAT number as printed, with the country before it or without it at home. Those of other countries are only
    /// looked at for their shape.
    public static boolean isVat(String text, String country) {
        var number = plain(text);
        var named = number.matches("\\d{11}|(?![A-Z]{2})[0-9A-HJ-NP-Z]{2}\\d{9}") ? country + number : number;
        if (named.startsWith("FR")) {
            return FRENCH_VAT.matcher(named).matches() && isFrenchKey(named);
        }
        return named.startsWith("IT")
                ? ITALIAN_VAT.matcher(named).matches() && isLuhn(named.substring(2))
                : OTHER_VAT.matcher(named).matches();
    }

    /// The key of a number with letters is not public: only one of digits can be checked.
    private static boolean isFrenchKey(String vat) {
        var key = vat.substring(2, 4);
        var siren = vat.substring(4);
        return (isSiren(siren) || siren.startsWith(MONACO))
                && (!key.matches("\\d{2}") || Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(siren) % 97)) % 97);
    }

    /// A SIREN or SIRET, with or without the words of the register before it.
    public static boolean isFrenchRegistration(String number) {
        var digits = number.replaceFirst("^\\D+", "");
        return isSiren(digits) || isSiret(digits);
    }

    private static boolean isSiren(String number) {
        return number.matches("\\d{9}") && isLuhn(number);
    }

    private static boolean isSiret(String number) {
        return number.matches("\\d{14}")
                && (isLuhn(number)
                        || number.startsWith(LA_POSTE)
                                && number.chars().map(digit -> digit - '0').sum() % 5 == 0);
    }

    /// A codice fiscale: of a person with letters, of a company with the digits of its partita IVA.
    public static boolean isItalianCode(String number) {
        return number.matches("\\d{11}")
                ? isLuhn(number)
                : PERSONAL_CODE.matcher(number).matches() && isChecked(number);
    }

    /// The shop's number in the register of a chamber of commerce, with its province.
    public static boolean isRea(String number) {
        return REA.matcher(number.startsWith("REA") ? number.substring(3) : number)
                .matches();
    }

    private static boolean isChecked(String code) {
        var sum = 0;
        for (var i = 0; i < 15; i++) {
            var character = code.charAt(i);
            var value = Character.isDigit(character) ? character - '0' : character - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return code.charAt(15) == 'A' + sum % 26;
    }

    /// ISO/IEC 7812-1, annex B.
    private static boolean isLuhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
