package org.comptoir.pos.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.till.SaleNumber;

/// A code that the shop prints itself on cards and tickets, in Code 128 or QR: what it is for, its body, and a check
/// character (ISO/IEC 7064, MOD 37,36) over both, which finds every single mistyped character and nearly all
/// neighbours that changed places. Vouchers have a code of their own.
///
/// @param body one to 30 digits and capitals
public record ShopCode(Kind kind, String body) {

    /// What a code is for, by its first letter.
    public enum Kind {
        CUSTOMER_CARD('C'),
        TICKET('T');

        private final char prefix;

        Kind(char prefix) {
            this.prefix = prefix;
        }

        public char prefix() {
            return prefix;
        }
    }

    /// As many digits as [SaleNumber] writes at least: fewer behind a letter may be anybody's article.
    private static final Pattern TICKET_BODY = Pattern.compile("[A-Z]{1,3}\\d{6,18}");

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;
    private static final int MAX_BODY_LENGTH = 30;

    public ShopCode {
        if (body.isEmpty() || body.length() > MAX_BODY_LENGTH || !isOfAlphabet(body)) {
            throw new IllegalArgumentException("no body of a code: " + body);
        }
    }

    /// The code of a sale's ticket: its till and number without the hyphen.
    public static ShopCode ofTicket(SaleNumber sale) {
        return new ShopCode(Kind.TICKET, sale.toString().replace("-", ""));
    }

    static boolean isOfTicket(String body) {
        return TICKET_BODY.matcher(body).matches();
    }

    /// As it is printed and scanned, without separators.
    public String text() {
        var unchecked = kind.prefix() + body;
        return unchecked + ALPHABET.charAt((MODULUS + 1 - remainder(unchecked)) % MODULUS);
    }

    /// Reads a code however it was typed: any case, with spaces or dashes between. Nothing when it is none, or when
    /// its check character does not hold.
    public static Optional<ShopCode> read(String text) {
        var bare = text.replaceAll("[\\s\\u00A0\\u202F-]", "").toUpperCase(Locale.ROOT);
        if (bare.length() < 3 || bare.length() > MAX_BODY_LENGTH + 2 || !isOfAlphabet(bare) || !holds(bare)) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.prefix() == bare.charAt(0)) {
                return Optional.of(new ShopCode(kind, bare.substring(1, bare.length() - 1)));
            }
        }
        return Optional.empty();
    }

    static boolean holds(String bare) {
        var last = bare.length() - 1;
        var sum = remainder(bare.substring(0, last)) + ALPHABET.indexOf(bare.charAt(last));
        return sum % MODULUS == 1;
    }

    /// The hybrid system's running product (ISO/IEC 7064, section 9.1), with which the check character adds up to 1.
    private static int remainder(String text) {
        var product = MODULUS;
        for (var i = 0; i < text.length(); i++) {
            var sum = (product + ALPHABET.indexOf(text.charAt(i))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return product;
    }

    private static boolean isOfAlphabet(String text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }
}
