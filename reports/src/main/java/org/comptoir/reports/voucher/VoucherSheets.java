package org.comptoir.reports.voucher;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Prints a series of gift vouchers.
///
/// @param conditions the shop's own terms, may be empty
public record VoucherSheets(Letterhead shop, String conditions, Language language) {

    /// Writes the PDF; the stream stays open.
    public void write(List<VoucherData> vouchers, OutputStream out) {
        var texts = Texts.of("voucher", language);
        var rows = IntStream.range(0, vouchers.size())
                .mapToObj(index -> row(vouchers.get(index), texts, index + 1, vouchers.size()))
                .toList();
        var logo = shop.logo() == null ? null : DocumentImage.ofImage(shop.logo());
        var head = new Head(shop.name(), String.join("\n", shop.lines()), logo, conditions);
        var filled = Template.beside(VoucherSheets.class, "vouchers").fill(head, rows);
        new Pdf(texts.get("voucher.file", vouchers.size()), language).write(List.of(filled), out);
    }

    private Row row(VoucherData voucher, Texts texts, int place, int count) {
        var formats = new Formats(language, ZoneOffset.UTC);
        var expires =
                voucher.expires() == null ? "" : texts.get("voucher.expires", formats.dateInWords(voucher.expires()));
        var recipient = voucher.recipient().isBlank() ? "" : texts.get("voucher.for", voucher.recipient());
        return new Row(
                texts.get("voucher.title"),
                formats.money(voucher.amount()),
                expires,
                voucher.code(),
                texts.get("voucher.place", place, count),
                recipient,
                Barcode.code128(voucher.barcode()).picture());
    }

    /// A row of the template.
    private record Row(
            String title,
            String amount,
            String expires,
            String code,
            String place,
            String recipient,
            DocumentImage picture) {}

    /// The template's parameters.
    private record Head(
            String shop, String shopLines, @Nullable DocumentImage logo, String conditions) {}
}
