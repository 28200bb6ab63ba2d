package org.comptoir.reports.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.Pdf;
import org.comptoir.reports.engine.Template;
import org.jspecify.annotations.Nullable;

/// A quote on A4, with room for the customer's consent.
public final class QuoteSheet {

    /// Of the barcode, in points: 0.33 mm.
    private static final double MAX_MODULE = 0.33 / 25.4 * 72;

    private record Row(String name, String detail, String quantity, String price, String reduction, String total) {}

    private record Head(
            @Nullable DocumentImage logo,
            String shop,
            String shopAlone,
            String shopLines,
            String title,
            String facts,
            String address,
            String headName,
            String headQuantity,
            String headPrice,
            String headReduction,
            String headTotal,
            String taxes,
            String totalName,
            String total,
            String validity,
            String note,
            String consent,
            DocumentImage code,
            String number,
            String legal,
            String page,
            String of) {}

    private final Texts texts;
    private final Formats formats;
    private final OrderPaper data;

    private QuoteSheet(OrderPaper data) {
        this.data = data;
        texts = Texts.of("orderpaper", data.language());
        formats = new Formats(data.language(), data.zone());
    }

    /// The whole document.
    public static byte[] pdf(OrderPaper data) {
        var sheet = new QuoteSheet(data);
        var template = Template.beside(QuoteSheet.class, "quote").in(data.shop().accent());
        return new Pdf(sheet.title(), data.language()).of(template.fill(sheet.head(), sheet.rows()));
    }

    private String title() {
        return texts.get("orderpaper.quote.title", data.number());
    }

    private Head head() {
        var shop = data.shop();
        return new Head(
                shop.logo() == null ? null : DocumentImage.ofImage(shop.logo()),
                shop.logo() == null ? "" : shop.name(),
                shop.logo() == null ? shop.name() : "",
                String.join("\n", shop.lines()),
                title(),
                facts(),
                String.join("\n", address()),
                texts.get("orderpaper.head.name"),
                texts.get("orderpaper.head.quantity"),
                texts.get("orderpaper.head.price"),
                texts.get("orderpaper.head.reduction"),
                texts.get("orderpaper.head.total"),
                taxes(),
                texts.get("orderpaper.quote.total"),
                formats.money(data.total()),
                texts.get("orderpaper.quote.validity", formats.date(data.lastDay())),
                data.note().isBlank() ? "" : texts.get("orderpaper.note", data.note()),
                texts.get("orderpaper.quote.consent"),
                Barcode.code128(data.code()).picture(MAX_MODULE),
                data.number(),
                String.join(" · ", shop.legal()),
                texts.get("orderpaper.page"),
                texts.get("orderpaper.page.of"));
    }

    private String facts() {
        return String.join(
                "\n",
                texts.get("orderpaper.quote.day", formats.date(data.madeAt())),
                texts.get("orderpaper.quote.until", formats.date(data.lastDay())),
                texts.get("orderpaper.quote.by", data.staff()));
    }

    private List<String> address() {
        return Stream.concat(Stream.of(data.customer()), data.address().stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String taxes() {
        var lines = new ArrayList<String>();
        lines.add(texts.get("orderpaper.net", formats.money(data.taxes().net())));
        data.taxes().rows().stream()
                .filter(row -> !row.tax().isZero())
                .forEach(row -> lines.add(texts.get(
                        "orderpaper.vat",
                        formats.percent(row.rate().rate()),
                        formats.money(row.net()),
                        formats.money(row.tax()))));
        return String.join("\n", lines);
    }

    private List<Row> rows() {
        return data.lines().stream()
                .map(line -> new Row(
                        line.name(),
                        line.note().isBlank() ? line.code() : line.code() + " · " + line.note(),
                        line.isWeighed()
                                ? texts.get("orderpaper.kilograms", formats.quantity(line.quantity()))
                                : formats.quantity(line.quantity()),
                        formats.moneyWithoutSymbol(line.unitPrice()),
                        line.reduction().isZero()
                                ? ""
                                : formats.moneyWithoutSymbol(line.reduction().negate()),
                        formats.moneyWithoutSymbol(line.total())))
                .toList();
    }
}
