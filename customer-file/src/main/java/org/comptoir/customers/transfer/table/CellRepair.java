package org.comptoir.customers.transfer.table;

import java.util.Set;
import java.util.regex.Pattern;

/// Restores the leading zeros that a spreadsheet removed from postal codes and telephone numbers.
final class CellRepair {

    /// Countries whose postal codes have five digits and may start with zero.
    private static final Set<String> FIVE_DIGITS = Set.of("FR", "IT");

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern FRENCH_WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");

    private CellRepair() {}

    static String postalCode(String code, String country) {
        return code.matches("\\d{4}") && FIVE_DIGITS.contains(country) ? "0" + code : code;
    }

    static String phone(String number, String region) {
        return region.equals("FR") && FRENCH_WITHOUT_ZERO.matcher(number).matches() ? "0" + number : number;
    }

    /// Whether only the leading digits are left.
    static boolean isSpoiled(String number) {
        return SCIENTIFIC.matcher(number).matches();
    }
}
