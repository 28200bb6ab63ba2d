package org.comptoir.pos.scan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherCode;

/// Classifies a scanned text by its form alone.
public final class ScanReader {

    /// The characters of article codes; anything else is text that somebody typed.
    private static final Pattern ARTICLE = Pattern.compile("[\\x21-\\x7E]{1,40}");

    /// Some scanners are configured to prefix the symbology (ISO/IEC 15424), such as `]E0` for an EAN-13.
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");

    /// A voucher code as scanned, or as printed under its barcode.
    private static final Pattern VOUCHER = Pattern.compile(
            "(?i)" + VoucherCode.PREFIX + "[0-9A-Z]{16}[0-9A-Z*~$=]|([0-9A-Z]{4}[\\s-]){4}[0-9A-Z*~$=]");

    private static final int MAX_DIGITS = 18;
    private static final int CARTON_LENGTH = 14;

    private ScanReader() {}

    public static Scanned read(String text) {
        var cleaned = clean(text);
        return voucher(cleaned)
                .or(() -> ShopCode.read(cleaned).map(code -> ofOwn(code, cleaned)))
                .orElseGet(() -> ofOther(cleaned));
    }

    private static String clean(String text) {
        return SYMBOLOGY
                .matcher(AzertyDecoder.repair(text.strip()))
                .replaceFirst("")
                .strip();
    }

    private static Optional<Scanned> voucher(String cleaned) {
        return VOUCHER.matcher(cleaned).matches()
                ? Optional.of(VoucherCode.read(cleaned)
                        .<Scanned>map(Scanned.VoucherCode::new)
                        .orElseGet(() -> new Scanned.DamagedVoucher(cleaned)))
                : Optional.empty();
    }

    private static Scanned ofOwn(ShopCode code, String cleaned) {
        return switch (code.kind()) {
            case CUSTOMER_CARD -> new Scanned.CustomerCard(code.body(), cleaned);
            case TICKET -> ticket(code.body(), cleaned);
            case QUOTE, PUT_ASIDE -> order(code, cleaned);
        };
    }

    private static Scanned order(ShopCode code, String cleaned) {
        return (ShopCode.isOfTicket(code.body())
                        ? OrderNumber.parse(code.kind().prefix() + code.body())
                        : Optional.<OrderNumber>empty())
                .<Scanned>map(number -> new Scanned.OrderCode(number, cleaned))
                .orElseGet(() -> ofOther(cleaned));
    }

    private static Scanned ticket(String body, String cleaned) {
        return ticket(body)
                .<Scanned>map(number -> new Scanned.TicketCode(number, cleaned))
                .orElseGet(() -> ofOther(cleaned));
    }

    /// Sales made before shops could have several tills name no till: they belong to the first one.
    private static Optional<SaleNumber> ticket(String body) {
        var number = isNumber(body) && body.length() <= MAX_DIGITS ? TillId.FIRST + body : body;
        return isNumber(body) || ShopCode.isOfTicket(body) ? SaleNumber.parse(number) : Optional.empty();
    }

    private static Scanned ofOther(String cleaned) {
        return ARTICLE.matcher(cleaned).matches() ? new Scanned.ArticleCode(cleaned) : new Scanned.Unknown(cleaned);
    }

    /// Whether a valid check character distinguishes a code from a typed word.
    static boolean hasValidCheckCharacter(String text) {
        var cleaned = clean(text);
        return switch (read(text)) {
            case Scanned.ArticleCode(var code) -> Ean.isValid(code);
            case Scanned.CustomerCard(var number, var ignored) -> isNumber(number);
            case Scanned.VoucherCode ignored -> cleaned.length() == VoucherCode.SCANNED_LENGTH;
            case Scanned.TicketCode ignored -> true;
            case Scanned.OrderCode ignored -> true;
            case Scanned.DamagedVoucher ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }

    /// Whether a text that came as fast as a scan can be one: the scanner names its symbology, a check digit is
    /// right, or it has the form of the shop's own cards, receipts and vouchers. Anything else may as well be
    /// dictated, or come from a text expander, and is a scan only if the shop has such a code.
    public static boolean isSupported(String text) {
        var stripped = text.strip();
        if (SYMBOLOGY.matcher(stripped).find()) {
            return true;
        }
        if (stripped.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        return switch (read(text)) {
            case Scanned.ArticleCode(var code) -> Ean.isValid(code) || isValidCarton(code);
            case Scanned.CustomerCard(var number, var ignored) -> isNumber(number);
            case Scanned.VoucherCode ignored -> true;
            case Scanned.DamagedVoucher(var damaged) -> damaged.chars().anyMatch(Character::isDigit);
            case Scanned.TicketCode ignored -> true;
            case Scanned.OrderCode ignored -> true;
            case Scanned.Unknown ignored -> false;
        };
    }

    /// A GTIN-14, as on cartons.
    private static boolean isValidCarton(String code) {
        return code.length() == CARTON_LENGTH
                && isNumber(code)
                && Ean.checkDigit(code.substring(0, CARTON_LENGTH - 1)) == code.charAt(CARTON_LENGTH - 1);
    }

    private static boolean isNumber(String body) {
        return body.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
