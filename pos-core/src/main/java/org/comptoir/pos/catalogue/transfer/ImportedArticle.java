package org.comptoir.pos.catalogue.transfer;

import java.util.List;
import java.util.TreeSet;
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
        return new ArticleDraft(
                code,
                name.isEmpty() ? code : name,
                variant,
                null,
                knownTax,
                price,
                soldBy == null ? SoldBy.PIECE : soldBy,
                picture,
                null,
                supplierReference,
                cost,
                reorderPoint,
                favourite,
                active == null || active,
                barcodes);
    }

    /// The article after this row, except for its category and supplier.
    ArticleDraft draft(Article old) {
        var allBarcodes = new TreeSet<>(old.barcodes());
        allBarcodes.addAll(barcodes);
        return new ArticleDraft(
                old.code(),
                given(name, old.name()),
                given(variant, old.variant()),
                old.category(),
                tax == null ? old.taxCode() : tax,
                price == null ? old.price() : price,
                soldBy == null ? old.soldBy() : soldBy,
                given(picture, old.picture()),
                old.supplier(),
                given(supplierReference, old.supplierReference()),
                cost == null ? old.lastCost() : cost,
                reorderPoint == null ? old.reorderPoint() : reorderPoint,
                favourite == null ? old.favourite() : favourite,
                active == null ? old.active() : active,
                List.copyOf(allBarcodes));
    }

    private static String given(String text, String fallback) {
        return text.isEmpty() ? fallback : text;
    }
}
