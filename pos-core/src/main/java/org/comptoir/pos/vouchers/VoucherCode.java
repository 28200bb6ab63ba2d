package org.comptoir.pos.vouchers;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// What is printed on a voucher: 80 random bits as 16 characters of Crockford's base 32, and his check character
/// (crockford.com/base32.html), which finds every single wrong character and every two that were exchanged.
///
/// @param value the 17 characters, upper case, without hyphens
public record VoucherCode(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = DIGITS + "*~$=U";
    private static final int BITS = 80;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /// Written before the code in a barcode, so that the till knows what was scanned.
    public static final char PREFIX = 'V';

    /// The characters of a barcode, prefix and check character included.
    public static final int SCANNED_LENGTH = LENGTH + 2;

    public VoucherCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no voucher code");
        }
    }

    static VoucherCode random(SecureRandom random) {
        var number = new BigInteger(BITS, random);
        var characters = new StringBuilder();
        for (var place = LENGTH - 1; place >= 0; place--) {
            characters.append(DIGITS.charAt(number.shiftRight(5 * place).intValue() & 31));
        }
        return new VoucherCode(characters.append(checkOf(characters.toString())).toString());
    }

    /// Reads what was scanned or typed: in any case, with hyphens, spaces or the prefix, and with the letters I, L and
    /// O for the digits they look like.
    public static Optional<VoucherCode> read(String text) {
        var bare = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        var code = bare.length() == SCANNED_LENGTH && bare.charAt(0) == PREFIX ? bare.substring(1) : bare;
        return isValid(code) ? Optional.of(new VoucherCode(code)) : Optional.empty();
    }

    /// As people read it: four groups of four, and the check character.
    public String grouped() {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(value.charAt(i));
        }
        return text.toString();
    }

    /// As it stands in a barcode.
    public String scanned() {
        return PREFIX + value;
    }

    /// Enough to tell vouchers apart in a list, too little to spend one.
    public String masked() {
        return "…" + value.substring(LENGTH - GROUP, LENGTH);
    }

    /// Masked: this text may come into a log.
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
