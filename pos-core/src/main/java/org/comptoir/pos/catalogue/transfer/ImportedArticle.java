package org.comptoir.pos.catalogue.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.TableRow;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// The content of one row. Empty or null values were not given and leave an existing article unchanged.
record ImportedArticle(
        TableRow row,
        String code,
        String name,
        String variant,
        String category,
        @Nullable TaxCode tax,
        @Nullable Money price,
        @Nullable SoldBy soldBy,
        @Nullable Boolean guaranteed,
        List<String> barcodes,
        String supplier,
        String supplierReference,
        @Nullable Money cost,
        @Nullable Quantity reorderPoint,
        @Nullable Quantity stock,
        String picture,
        @Nullable Integer favourite,
        @Nullable Boolean active) {

    /// A new article; its category and supplier are added once they have an id.
    ArticleDraft draft(TaxCode knownTax) {
        return over(ArticleDraft.of(code, code, knownTax, null));
    }

    /// The article after this row, except for its category and supplier.
    ArticleDraft draft(Article old) {
        return over(ArticleDraft.of(old));
    }

    private ArticleDraft over(ArticleDraft before) {
        var allBarcodes = new LinkedHashSet<>(before.barcodes());
        allBarcodes.addAll(barcodes);
        return before.toBuilder()
                .name(given(name, before.name()))
                .variant(given(variant, before.variant()))
                .taxCode(given(tax, before.taxCode()))
                .price(price == null ? before.price() : price)
                .soldBy(given(soldBy, before.soldBy()))
                .guaranteed(given(guaranteed, before.guaranteed()))
                .picture(given(picture, before.picture()))
                .supplierReference(given(supplierReference, before.supplierReference()))
                .lastCost(cost == null ? before.lastCost() : cost)
                .reorderPoint(reorderPoint == null ? before.reorderPoint() : reorderPoint)
                .favourite(favourite == null ? before.favourite() : favourite)
                .active(given(active, before.active()))
                .barcodes(allBarcodes)
                .build();
    }

    private static <T> T given(@Nullable T value, T before) {
        return value == null ? before : value;
    }

    private static String given(String text, String fallback) {
        return text.isEmpty() ? fallback : text;
    }
}
