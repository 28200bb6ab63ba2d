package org.comptoir.pos.vouchers;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// The code printed on a voucher: 80 random bits as 16 characters of Crockford's base 32, and its check character
/// (crockford.com/base32.html), which detects every single wrong character and every transposition.
///
/// @param value the 17 characters, upper case, without hyphens
public record VoucherCode(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = DIGITS + "*~$=U";
    private static final int BITS = 80;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /// Prefix of the code in a barcode, by which the till recognises a voucher.
    public static final char PREFIX = 'V';

    /// The length of a barcode, prefix and check character included.
    public static final int SCANNED_LENGTH = LENGTH + 2;

    public VoucherCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no voucher code");
        }
    }

    static VoucherCode random(SecureRandom random) {
        var number = new BigInteger(BITS, random);
        var characters = new StringBuilder();
        for (var i = LENGTH - 1; i >= 0; i--) {
            characters.append(DIGITS.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return new VoucherCode(characters.append(checkOf(characters.toString())).toString());
    }

    /// Parses a scanned or typed code: in upper or lower case, with hyphens, spaces or the prefix, and with the
    /// letters I, L and O instead of the digits they resemble.
    public static Optional<VoucherCode> read(String text) {
        var cleaned = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        var code = cleaned.length() == SCANNED_LENGTH && cleaned.charAt(0) == PREFIX ? cleaned.substring(1) : cleaned;
        return isValid(code) ? Optional.of(new VoucherCode(code)) : Optional.empty();
    }

    /// For people: four groups of four, and the check character.
    public String grouped() {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(value.charAt(i));
        }
        return text.toString();
    }

    /// As encoded in a barcode.
    public String scanned() {
        return PREFIX + value;
    }

    /// Enough to distinguish vouchers in a list, too little to spend one.
    public String masked() {
        return "…" + value.substring(LENGTH - GROUP, LENGTH);
    }

    /// Masked, because this text may be logged.
    @Override
    public String toString() {
        return "VoucherCode[" + masked() + "]";
    }

    private static boolean isValid(String value) {
        return value.length() == LENGTH + 1
                && value.chars().limit(LENGTH).allMatch(character -> DIGITS.indexOf(character) >= 0)
                && value.charAt(LENGTH) == checkOf(value.substring(0, LENGTH));
    }

    private static char checkOf(String characters) {
        var remainder = 0;
        for (var i = 0; i < characters.length(); i++) {
            remainder = (remainder * DIGITS.length() + DIGITS.indexOf(characters.charAt(i))) % CHECKS.length();
        }
        return CHECKS.charAt(remainder);
    }
}
