package org.comptoir.reports.voucher;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;

/// A strip of a sheet, as a row of the template.
///
/// @param place of how many
/// @param expires the last day, and for what a single-purpose voucher is
/// @param recipient the name as a sentence
/// @param name the same name alone
/// @param giver as a sentence
/// @param isBlank whether the recipient is to be written by hand
/// @param isUnsigned whether the giver is, too; nobody signs what the shop itself gives to a customer
/// @param isLower whether another strip is above it
record VoucherStrip(
        String title,
        String amount,
        String expires,
        String code,
        String place,
        String recipient,
        String name,
        String to,
        String from,
        String giver,
        String message,
        boolean isNamed,
        boolean isBlank,
        boolean isSigned,
        boolean isUnsigned,
        boolean isLower,
        DocumentImage picture) {

    static VoucherStrip of(VoucherData voucher, Texts texts, int index, int count) {
        var formats = new Formats(texts.language(), ZoneOffset.UTC);
        var dedication = voucher.dedication();
        var isBlank = dedication.recipient().isEmpty();
        var isUnsigned = isBlank && dedication.giver().isEmpty();
        return new VoucherStrip(
                texts.get("voucher.title"),
                formats.money(voucher.amount()),
                expires(voucher, texts, formats),
                voucher.code(),
                texts.get("voucher.place", index + 1, count),
                isBlank ? "" : texts.get("voucher.for", dedication.recipient()),
                dedication.recipient(),
                texts.get("voucher.to"),
                texts.get("voucher.from"),
                dedication.giver().isEmpty() ? "" : texts.get("voucher.given", dedication.giver()),
                dedication.message(),
                !isBlank,
                isBlank,
                !isUnsigned,
                isUnsigned,
                index % VoucherSheets.STRIPS > 0,
                Barcode.code128(voucher.barcode()).picture());
    }

    /// The date stays on one line. A single-purpose voucher tells beside it for what it is.
    private static String expires(VoucherData voucher, Texts texts, Formats formats) {
        var last = voucher.expires();
        var tax = voucher.tax();
        return Stream.of(
                        last == null
                                ? ""
                                : texts.get(
                                        "voucher.expires",
                                        formats.dateInWords(last).replace(' ', '\u00A0')),
                        tax == null ? "" : texts.get("voucher.single", formats.percent(tax.rate())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
