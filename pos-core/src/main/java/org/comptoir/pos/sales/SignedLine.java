package org.comptoir.pos.sales;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A line in the second version of the text.
///
/// @param article none for a voucher
/// @param code the article's; empty for a voucher, whose code is never signed
/// @param price of one unit
/// @param listPrice where somebody set another price; otherwise none
/// @param tax none for a voucher
/// @param voucher the one issued or taken back; none for an article
/// @param expiresOn the voucher's last day, if it has one
/// @param returned the sold line that came back; none for what was sold
/// @param total what was paid; below nothing for what came back
public record SignedLine(
        LineKind kind,
        @Nullable ArticleId article,
        String code,
        String text,
        SoldBy soldBy,
        Quantity quantity,
        Money price,
        @Nullable Money listPrice,
        List<Reduction> reductions,
        @Nullable TaxRate tax,
        @Nullable VoucherId voucher,
        @Nullable LocalDate expiresOn,
        @Nullable SoldLineId returned,
        Money total) {

    public SignedLine {
        reductions = List.copyOf(reductions);
        if (article == null && !code.isEmpty()) {
            throw new IllegalArgumentException("only an article's code is signed");
        }
    }

    static SignedLine of(SaleLine line) {
        return new SignedLine(
                line.kind(),
                line.article(),
                line.article() == null ? "" : line.code(),
                line.description(),
                line.soldBy(),
                line.quantity(),
                line.unitPrice(),
                line.listPrice(),
                line.reductions(),
                line.tax(),
                line.voucher(),
                line.expiresOn(),
                line.returned(),
                line.total());
    }

    void write(CanonicalText into, String key) {
        into.put(key + "kind", kind.name());
        if (article != null) {
            into.put(key + "article", article.value()).put(key + "code", code);
        }
        into.put(key + "text", text)
                .put(key + "soldby", soldBy.name())
                .put(key + "quantity", quantity)
                .put(key + "price", price);
        if (listPrice != null) {
            into.put(key + "list", listPrice);
        }
        into.put(key + "reductions", reductions.size());
        for (var i = 0; i < reductions.size(); i++) {
            var reduction = key + "reduction." + (i + 1) + ".";
            into.put(reduction + "kind", reductions.get(i).kind().name())
                    .put(reduction + "reason", reductions.get(i).reason())
                    .put(reduction + "amount", reductions.get(i).amount());
        }
        if (tax != null) {
            SignedTaxes.write(into, key + "vat", key + "rate", tax);
        }
        if (voucher != null) {
            into.put(key + "voucher", voucher.value());
        }
        if (expiresOn != null) {
            into.put(key + "expires", expiresOn);
        }
        if (returned != null) {
            into.put(key + "returned.till", returned.sale().till().value())
                    .put(key + "returned.number", returned.sale().number())
                    .put(key + "returned.line", returned.line());
        }
        into.put(key + "total", total);
    }

    static SignedLine read(CanonicalReader reader, String key) {
        return new SignedLine(
                LineKind.valueOf(reader.text(key + "kind")),
                reader.has(key + "article") ? new ArticleId(reader.number(key + "article")) : null,
                reader.has(key + "code") ? reader.text(key + "code") : "",
                reader.text(key + "text"),
                SoldBy.valueOf(reader.text(key + "soldby")),
                reader.quantity(key + "quantity"),
                reader.money(key + "price"),
                reader.has(key + "list") ? reader.money(key + "list") : null,
                reader.list(key + "reductions", key + "reduction.", reduction -> reduction(reader, reduction)),
                reader.has(key + "vat") ? SignedTaxes.rate(reader, key + "vat", key + "rate") : null,
                reader.has(key + "voucher") ? new VoucherId(reader.number(key + "voucher")) : null,
                reader.has(key + "expires") ? reader.day(key + "expires") : null,
                reader.has(key + "returned.till") ? returned(reader, key + "returned.") : null,
                reader.money(key + "total"));
    }

    private static Reduction reduction(CanonicalReader reader, String key) {
        return new Reduction(
                ReductionKind.valueOf(reader.text(key + "kind")),
                reader.text(key + "reason"),
                reader.money(key + "amount"));
    }

    private static SoldLineId returned(CanonicalReader reader, String key) {
        return new SoldLineId(
                new SaleNumber(new TillId(reader.text(key + "till")), reader.number(key + "number")),
                reader.whole(key + "line"));
    }
}
