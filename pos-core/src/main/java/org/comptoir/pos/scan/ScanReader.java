package org.comptoir.pos.scan;

import java.util.regex.Pattern;

/// Tells what a scanned text is, by its form alone.
public final class ScanReader {

    /// What articles' codes are made of; more is text that somebody typed.
    private static final Pattern ARTICLE = Pattern.compile("[\\x21-\\x7E]{1,40}");

    /// Some scanners are set to send the symbology first (ISO/IEC 15424), such as `]E0` for an EAN-13.
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");

    private static final int MOST_DIGITS = 18;

    private ScanReader() {}

    public static Scanned read(String text) {
        var bare =
                SYMBOLOGY.matcher(Azerty.repair(text.strip())).replaceFirst("").strip();
        return OwnCode.read(bare).<Scanned>map(code -> ofOwn(code, bare)).orElseGet(() -> ofOther(bare));
    }

    private static Scanned ofOwn(OwnCode code, String bare) {
        return switch (code.kind()) {
            case CUSTOMER_CARD -> new Scanned.CustomerCard(code.body());
            case VOUCHER -> new Scanned.VoucherCode(code.text());
            case TICKET -> ticket(code.body(), bare);
        };
    }

    private static Scanned ticket(String body, String bare) {
        var isNumber = body.length() <= MOST_DIGITS && body.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? new Scanned.TicketCode(Long.parseLong(body)) : ofOther(bare);
    }

    private static Scanned ofOther(String bare) {
        return ARTICLE.matcher(bare).matches() ? new Scanned.ArticleCode(bare) : new Scanned.Unknown(bare);
    }
}
