package org.comptoir.pos.catalogue.article;

import java.util.List;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// Something the shop sells, as it was when it was read.
///
/// @param code the shop's own short code, unique whatever its case
/// @param variant size, colour or taste, or empty
/// @param category none for an article that stands in no group
/// @param price what a unit costs with tax; none when it is typed in at each sale
/// @param picture the name of an icon, or empty
/// @param supplierReference what the supplier calls it, or empty
/// @param lastCost what a unit cost the shop without tax when it last came in
/// @param reorderPoint the level at which more is ordered; none when nobody watches it
/// @param favourite its place among the favourites, lowest first; none when it is not one
/// @param active whether it may still be sold
/// @param barcodes each belongs to this article alone
/// @param version counts its changes, so that two people do not overwrite each other
public record Article(
        ArticleId id,
        String code,
        String name,
        String variant,
        @Nullable CategoryId category,
        TaxCode taxCode,
        @Nullable Money price,
        SoldBy soldBy,
        String picture,
        @Nullable SupplierId supplier,
        String supplierReference,
        @Nullable Money lastCost,
        @Nullable Quantity reorderPoint,
        @Nullable Integer favourite,
        boolean active,
        List<String> barcodes,
        int version) {

    public Article {
        barcodes = List.copyOf(barcodes);
    }

    /// Name and variant, as on a tile and a receipt.
    public String displayName() {
        return variant.isEmpty() ? name : name + " " + variant;
    }
}
