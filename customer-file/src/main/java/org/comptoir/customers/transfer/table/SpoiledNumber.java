package org.comptoir.customers.transfer.table;

import java.util.regex.Pattern;

/// A telephone number that a spreadsheet turned into a figure such as `3,36E+10`: only its first digits are left.
final class SpoiledNumber {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");

    private SpoiledNumber() {}

    static boolean isOne(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }
}
