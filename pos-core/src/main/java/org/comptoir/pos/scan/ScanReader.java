package org.comptoir.pos.scan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherCode;

/// Tells what a scanned text is, by its form alone.
public final class ScanReader {

    /// What articles' codes are made of; more is text that somebody typed.
    private static final Pattern ARTICLE = Pattern.compile("[\\x21-\\x7E]{1,40}");

    /// Some scanners are set to send the symbology first (ISO/IEC 15424), such as `]E0` for an EAN-13.
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");

    /// A voucher's code as it is scanned, or as it stands under its barcode.
    private static final Pattern VOUCHER = Pattern.compile(
            "(?i)" + VoucherCode.PREFIX + "[0-9A-Z]{16}[0-9A-Z*~$=]|([0-9A-Z]{4}[\\s-]){4}[0-9A-Z*~$=]");

    private static final int MAX_DIGITS = 18;

    private ScanReader() {}

    public static Scanned read(String text) {
        var bare = bare(text);
        return voucher(bare)
                .or(() -> ShopCode.read(bare).map(code -> ofOwn(code, bare)))
                .orElseGet(() -> ofOther(bare));
    }

    private static String bare(String text) {
        return SYMBOLOGY
                .matcher(AzertyDecoder.repair(text.strip()))
                .replaceFirst("")
                .strip();
    }

    private static Optional<Scanned> voucher(String bare) {
        return VOUCHER.matcher(bare).matches()
                ? Optional.of(VoucherCode.read(bare)
                        .<Scanned>map(Scanned.VoucherCode::new)
                        .orElseGet(() -> new Scanned.DamagedVoucher(bare)))
                : Optional.empty();
    }

    private static Scanned ofOwn(ShopCode code, String bare) {
        return switch (code.kind()) {
            case CUSTOMER_CARD -> new Scanned.CustomerCard(code.body(), bare);
            case TICKET -> ticket(code.body(), bare);
        };
    }

    private static Scanned ticket(String body, String bare) {
        return ticket(body)
                .<Scanned>map(number -> new Scanned.TicketCode(number, bare))
                .orElseGet(() -> ofOther(bare));
    }

    /// Tickets from before there were several tills name none: they are the first till's.
    private static Optional<SaleNumber> ticket(String body) {
        var number = isNumber(body) && body.length() <= MAX_DIGITS ? TillId.FIRST + body : body;
        return isNumber(body) || ShopCode.isOfTicket(body) ? SaleNumber.parse(number) : Optional.empty();
    }

    private static Scanned ofOther(String bare) {
        return ARTICLE.matcher(bare).matches() ? new Scanned.ArticleCode(bare) : new Scanned.Unknown(bare);
    }

    /// Whether a check character says that this is a code and no word that somebody typed.
    static boolean provesItself(String text) {
        var bare = bare(text);
        return switch (read(text)) {
            case Scanned.ArticleCode(var code) -> Ean.holds(code);
            case Scanned.CustomerCard(var number, var ignored) -> isNumber(number);
            case Scanned.VoucherCode ignored -> bare.length() == VoucherCode.SCANNED_LENGTH;
            case Scanned.TicketCode ignored -> true;
            case Scanned.DamagedVoucher ignored -> false;
            case Scanned.Unknown ignored -> false;
        };
    }

    private static boolean isNumber(String body) {
        return body.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
