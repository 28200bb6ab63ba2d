package org.comptoir.pos.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;

/// A code that the shop prints on cards and receipts, in Code 128 or QR: its kind, its body, and a check character
/// (ISO/IEC 7064, MOD 37,36) over both, which detects every single mistyped character and nearly all
/// transpositions. Vouchers have a format of their own.
///
/// @param body one to 30 digits and capitals
public record ShopCode(Kind kind, String body) {

    /// The use of a code, given by its first letter.
    public enum Kind {
        CUSTOMER_CARD('C'),
        TICKET('T'),
        QUOTE(OrderNumber.Kind.QUOTE.letter()),
        PUT_ASIDE(OrderNumber.Kind.PUT_ASIDE.letter());

        private final char prefix;

        Kind(char prefix) {
            this.prefix = prefix;
        }

        public char prefix() {
            return prefix;
        }
    }

    /// At least as many digits as [SaleNumber] writes: fewer digits after a letter could be an article code.
    private static final Pattern TICKET_BODY = Pattern.compile("[A-Z]{1,3}\\d{6,18}");

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;
    private static final int MAX_BODY_LENGTH = 30;

    public ShopCode {
        if (body.isEmpty() || body.length() > MAX_BODY_LENGTH || !isOfAlphabet(body)) {
            throw new IllegalArgumentException("no body of a code: " + body);
        }
    }

    /// The code on the receipt of a sale: its till and number without the hyphen.
    public static ShopCode ofTicket(SaleNumber sale) {
        return new ShopCode(Kind.TICKET, sale.toString().replace("-", ""));
    }

    /// The code on a quote or on the label of goods put aside.
    public static ShopCode ofOrder(OrderNumber order) {
        var kind = switch (order.kind()) {
            case QUOTE -> Kind.QUOTE;
            case PUT_ASIDE -> Kind.PUT_ASIDE;
        };
        return new ShopCode(kind, order.body());
    }

    /// Whether it has the form of a till and a number.
    static boolean isOfTicket(String body) {
        return TICKET_BODY.matcher(body).matches();
    }

    /// As printed and scanned, without separators.
    public String text() {
        var unchecked = kind.prefix() + body;
        return unchecked + ALPHABET.charAt((MODULUS + 1 - remainder(unchecked)) % MODULUS);
    }

    /// Parses a code however it was typed: in upper or lower case, with spaces or dashes. Empty if it is not a code
    /// or its check character is wrong.
    public static Optional<ShopCode> read(String text) {
        var cleaned = text.replaceAll("[\\s\\u00A0\\u202F-]", "").toUpperCase(Locale.ROOT);
        if (cleaned.length() < 3
                || cleaned.length() > MAX_BODY_LENGTH + 2
                || !isOfAlphabet(cleaned)
                || !isValid(cleaned)) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.prefix() == cleaned.charAt(0)) {
                return Optional.of(new ShopCode(kind, cleaned.substring(1, cleaned.length() - 1)));
            }
        }
        return Optional.empty();
    }

    static boolean isValid(String cleaned) {
        var last = cleaned.length() - 1;
        var sum = remainder(cleaned.substring(0, last)) + ALPHABET.indexOf(cleaned.charAt(last));
        return sum % MODULUS == 1;
    }

    /// The product of the hybrid system (ISO/IEC 7064, section 9.1); a valid check character makes it 1.
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
