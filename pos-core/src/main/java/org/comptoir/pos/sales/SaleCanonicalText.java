package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.tax.TaxSummary;

/// Writes the text of a sale that the journal signs. Who the customer was is not in it: merging or erasing a person
/// must never break the journal. Neither is a voucher's code, which is as good as money.
final class SaleCanonicalText {

    private static final int VERSION = 1;

    private SaleCanonicalText() {}

    static String of(PendingSale order, long number) {
        var text = CanonicalText.version(VERSION)
                .put("number", number)
                .put("sold", order.soldAt())
                .put("day", order.till().day(order.soldAt()))
                .put("till", order.till().name())
                .put("staff", order.staff().name())
                .put("request", order.requestId().toString());
        lines(text, order);
        taxes(text, order.priced().taxes());
        tenders(text, order.paid());
        return text.put("discount", order.priced().discount())
                .put("total", order.priced().total())
                .text();
    }

    private static void lines(CanonicalText text, PendingSale order) {
        var lines = order.priced().lines();
        text.put("lines", lines.size());
        for (var i = 0; i < lines.size(); i++) {
            line(text, "line." + (i + 1) + ".", lines.get(i));
        }
    }

    private static void line(CanonicalText text, String key, PricedLine priced) {
        var line = priced.line();
        switch (line.item()) {
            case ArticleItem article ->
                text.put(key + "kind", LineKind.ARTICLE.name())
                        .put(key + "code", article.code())
                        .put(key + "text", article.name())
                        .put(key + "vat", article.tax().code().value())
                        .put(key + "rate", article.tax().rate());
            case VoucherItem voucher ->
                text.put(key + "kind", LineKind.VOUCHER.name()).put(key + "text", voucher.name());
        }
        text.put(key + "quantity", line.quantity())
                .put(key + "price", line.unitPrice())
                .put(key + "discount", priced.discount())
                .put(key + "total", priced.total());
    }

    private static void taxes(CanonicalText text, TaxSummary taxes) {
        var rows = taxes.rows();
        text.put("vats", rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var key = "vat." + (i + 1) + ".";
            text.put(key + "code", rows.get(i).rate().code().value())
                    .put(key + "rate", rows.get(i).rate().rate())
                    .put(key + "net", rows.get(i).net())
                    .put(key + "tax", rows.get(i).tax());
        }
    }

    private static void tenders(CanonicalText text, Settlement.Paid paid) {
        var parts = paid.parts();
        text.put("tenders", parts.size());
        for (var i = 0; i < parts.size(); i++) {
            var key = "tender." + (i + 1) + ".";
            text.put(key + "kind", parts.get(i).tender().kind().name())
                    .put(key + "amount", parts.get(i).amount())
                    .put(key + "given", parts.get(i).given());
        }
        text.put("change", paid.change());
    }
}
