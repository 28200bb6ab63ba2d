package org.comptoir.pos.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.jspecify.annotations.Nullable;

/// Version 1, no longer used for new sales: with the till's name only, and one discount per line.
///
/// @param till as printed on receipts
/// @param discount sum of the discounts of all lines
public record SignedSaleV1(
        long number,
        Instant soldAt,
        LocalDate day,
        String till,
        String staff,
        UUID request,
        List<Line> lines,
        TaxSummary taxes,
        List<Tendered> tenders,
        Money change,
        Money discount,
        Money total)
        implements SignedSale {

    static final int VERSION = 1;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    /// @param code of the article; empty for a voucher
    /// @param tax null for a voucher
    public record Line(
            LineKind kind,
            String code,
            String text,
            @Nullable TaxRate tax,
            Quantity quantity,
            Money price,
            Money discount,
            Money total) {

        public Line {
            if (tax == null && !code.isEmpty()) {
                throw new IllegalArgumentException("only an article's code is signed");
            }
        }

        private static Line of(SaleLine line) {
            return new Line(
                    line.kind(),
                    line.tax() == null ? "" : line.code(),
                    line.description(),
                    line.tax(),
                    line.quantity(),
                    line.unitPrice(),
                    line.discount().plus(line.sharedDiscount()),
                    line.total());
        }
    }

    public record Tendered(TenderKind kind, Money amount, Money given) {

        private static Tendered of(SaleTender tender) {
            return new Tendered(tender.kind(), tender.amount(), tender.given());
        }
    }

    public SignedSaleV1 {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    static SignedSaleV1 of(Sale sale) {
        return new SignedSaleV1(
                sale.number().number(),
                sale.soldAt(),
                sale.businessDay(),
                sale.till(),
                sale.staffName(),
                sale.requestId(),
                sale.lines().stream().map(Line::of).toList(),
                sale.taxes(),
                sale.tenders().stream().map(Tendered::of).toList(),
                sale.change(),
                sale.discount(),
                sale.total());
    }

    @Override
    public String text() {
        var text = CanonicalText.version(VERSION)
                .put("number", number)
                .put("sold", soldAt)
                .put("day", day)
                .put("till", till)
                .put("staff", staff)
                .put("request", request.toString())
                .put("lines", lines.size());
        for (var i = 0; i < lines.size(); i++) {
            write(text, "line." + (i + 1) + ".", lines.get(i));
        }
        SignedTaxes.write(text, taxes);
        text.put("tenders", tenders.size());
        for (var i = 0; i < tenders.size(); i++) {
            var key = "tender." + (i + 1) + ".";
            text.put(key + "kind", tenders.get(i).kind().name())
                    .put(key + "amount", tenders.get(i).amount())
                    .put(key + "given", tenders.get(i).given());
        }
        return text.put("change", change)
                .put("discount", discount)
                .put("total", total)
                .text();
    }

    private static void write(CanonicalText text, String key, Line line) {
        text.put(key + "kind", line.kind().name());
        if (line.tax() == null) {
            text.put(key + "text", line.text());
        } else {
            text.put(key + "code", line.code()).put(key + "text", line.text());
            SignedTaxes.write(text, key + "vat", key + "rate", line.tax());
        }
        text.put(key + "quantity", line.quantity())
                .put(key + "price", line.price())
                .put(key + "discount", line.discount())
                .put(key + "total", line.total());
    }

    static SignedSaleV1 read(CanonicalReader reader) {
        return new SignedSaleV1(
                reader.number("number"),
                reader.instant("sold"),
                reader.day("day"),
                reader.text("till"),
                reader.text("staff"),
                UUID.fromString(reader.text("request")),
                reader.list("lines", "line.", key -> line(reader, key)),
                SignedTaxes.read(reader),
                reader.list(
                        "tenders",
                        "tender.",
                        key -> new Tendered(
                                TenderKind.valueOf(reader.text(key + "kind")),
                                reader.money(key + "amount"),
                                reader.money(key + "given"))),
                reader.money("change"),
                reader.money("discount"),
                reader.money("total"));
    }

    private static Line line(CanonicalReader reader, String key) {
        return new Line(
                LineKind.valueOf(reader.text(key + "kind")),
                reader.has(key + "code") ? reader.text(key + "code") : "",
                reader.text(key + "text"),
                reader.has(key + "vat") ? SignedTaxes.rate(reader, key + "vat", key + "rate") : null,
                reader.quantity(key + "quantity"),
                reader.money(key + "price"),
                reader.money(key + "discount"),
                reader.money(key + "total"));
    }
}
