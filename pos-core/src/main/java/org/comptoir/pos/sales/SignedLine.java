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

/// A line in versions 2 and later of the signed text.
///
/// @param article null for a voucher, a payment of an account and a tip
/// @param code of the article; empty for a voucher, whose code is never signed
/// @param price of one unit
/// @param listPrice if another price was set; otherwise null
/// @param tax null for a voucher, except for a single-purpose one
/// @param voucher issued, spent or returned; null for an article
/// @param expiresOn the voucher's last day, if it expires
/// @param returned the original line of a return; null for a line sold
/// @param total amount paid; negative for a return
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

    /// Whether version 2 can say it.
    boolean isOfVersionTwo() {
        return switch (kind) {
            case ARTICLE, VOUCHER, ARTICLE_RETURN, VOUCHER_RETURN -> true;
            case SINGLE_VOUCHER, SINGLE_VOUCHER_BACK, SINGLE_VOUCHER_USE, SINGLE_VOUCHER_RETURN, ACCOUNT_PAYMENT, TIP ->
                false;
        };
    }

    /// Whether version 3 can say it.
    boolean isOfVersionThree() {
        return kind != LineKind.TIP && !kind.isSinglePurpose();
    }

    void write(CanonicalText canonical, String key) {
        canonical.put(key + "kind", kind.name());
        if (article != null) {
            canonical.put(key + "article", article.value()).put(key + "code", code);
        }
        canonical
                .put(key + "text", text)
                .put(key + "soldby", soldBy.name())
                .put(key + "quantity", quantity)
                .put(key + "price", price);
        if (listPrice != null) {
            canonical.put(key + "list", listPrice);
        }
        canonical.put(key + "reductions", reductions.size());
        for (var i = 0; i < reductions.size(); i++) {
            var reduction = key + "reduction." + (i + 1) + ".";
            canonical
                    .put(reduction + "kind", reductions.get(i).kind().name())
                    .put(reduction + "reason", reductions.get(i).reason())
                    .put(reduction + "amount", reductions.get(i).amount());
        }
        if (tax != null) {
            SignedTaxes.write(canonical, key + "vat", key + "rate", tax);
        }
        if (voucher != null) {
            canonical.put(key + "voucher", voucher.value());
        }
        if (expiresOn != null) {
            canonical.put(key + "expires", expiresOn);
        }
        if (returned != null) {
            canonical
                    .put(key + "returned.till", returned.sale().till().value())
                    .put(key + "returned.number", returned.sale().number())
                    .put(key + "returned.line", returned.line());
        }
        canonical.put(key + "total", total);
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
