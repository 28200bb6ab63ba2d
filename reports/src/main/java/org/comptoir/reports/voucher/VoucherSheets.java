package org.comptoir.reports.voucher;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.engine.PageGrid;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.letterhead.Letterhead;

/// Prints a series of gift vouchers.
///
/// @param conditions the shop's own terms, may be empty
/// @param template with the parameters and fields of ours
public record VoucherSheets(Letterhead shop, String conditions, Language language, Template template) {

    static final int STRIPS = 3;

    /// Strips of 99 mm, in points.
    private static final PageGrid EXACT = new PageGrid(1, 595, 280, 0, 0, 0, 99 / 25.4 * 72);

    /// By one of our own designs.
    public VoucherSheets(Letterhead shop, String conditions, Language language, VoucherLook look) {
        this(shop, conditions, language, look.template().in(shop.accent()));
    }

    /// Writes the PDF; the stream stays open.
    public void write(List<VoucherData> vouchers, OutputStream out) {
        var title = Texts.of("voucher", language).get("voucher.file", vouchers.size());
        Supplier<FilledReport> filled = () -> fill(vouchers);
        new Pdf(title, language).write(List.of(filled).iterator(), EXACT, out);
    }

    public FilledReport fill(List<VoucherData> vouchers) {
        var texts = Texts.of("voucher", language);
        var rows = IntStream.range(0, vouchers.size())
                .mapToObj(index -> VoucherStrip.of(vouchers.get(index), texts, index, vouchers.size()))
                .toList();
        return template.fill(VoucherSheetHead.of(shop, conditions), rows);
    }
}
