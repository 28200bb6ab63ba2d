package org.comptoir.reports.voucher;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.PageGrid;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Prints a series of gift vouchers.
///
/// @param conditions the shop's own terms, may be empty
/// @param template with the parameters and fields of ours
public record VoucherSheets(Letterhead shop, String conditions, Language language, Template template) {

    /// By our own design.
    public VoucherSheets(Letterhead shop, String conditions, Language language) {
        this(shop, conditions, language, original());
    }

    public static Template original() {
        return Template.beside(VoucherSheets.class, "vouchers");
    }

    private static final int STRIPS = 3;

    /// Strips of 99 mm, in points.
    private static final PageGrid EXACT = new PageGrid(1, 595, 280, 0, 0, 0, 99 / 25.4 * 72);

    /// Writes the PDF; the stream stays open.
    public void write(List<VoucherData> vouchers, OutputStream out) {
        var title = Texts.of("voucher", language).get("voucher.file", vouchers.size());
        Supplier<FilledReport> filled = () -> fill(vouchers);
        new Pdf(title, language).write(List.of(filled).iterator(), EXACT, out);
    }

    public FilledReport fill(List<VoucherData> vouchers) {
        var texts = Texts.of("voucher", language);
        var rows = IntStream.range(0, vouchers.size())
                .mapToObj(index -> row(vouchers.get(index), texts, index, vouchers.size()))
                .toList();
        return template.fill(parameters(), rows);
    }

    private Head parameters() {
        var logo = shop.logo() == null ? null : DocumentImage.ofImage(shop.logo());
        var lines = String.join("\n", shop.lines());
        return new Head(logo == null ? "" : shop.name(), logo == null ? shop.name() : "", lines, logo, conditions);
    }

    private Row row(VoucherData voucher, Texts texts, int index, int count) {
        var formats = new Formats(language, ZoneOffset.UTC);
        var expires =
                voucher.expires() == null ? "" : texts.get("voucher.expires", formats.dateInWords(voucher.expires()));
        var blank = voucher.recipient().isBlank();
        return new Row(
                texts.get("voucher.title"),
                formats.money(voucher.amount()),
                expires,
                voucher.code(),
                texts.get("voucher.place", index + 1, count),
                blank ? "" : texts.get("voucher.for", voucher.recipient()),
                texts.get("voucher.to"),
                texts.get("voucher.from"),
                blank,
                index % STRIPS > 0,
                Barcode.code128(voucher.barcode()).picture());
    }

    /// A row of the template.
    ///
    /// @param isBlank whether names are to be written by hand
    /// @param isLower whether another strip is above it
    private record Row(
            String title,
            String amount,
            String expires,
            String code,
            String place,
            String recipient,
            String to,
            String from,
            boolean isBlank,
            boolean isLower,
            DocumentImage picture) {}

    /// The template's parameters.
    ///
    /// @param shop below the logo
    /// @param shopAlone where there is no logo
    private record Head(
            String shop,
            String shopAlone,
            String shopLines,
            @Nullable DocumentImage logo,
            String conditions) {}
}
