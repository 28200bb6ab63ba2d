package org.comptoir.pos.catalogue.article;

import java.util.List;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// An article of the shop, as read.
///
/// @param code the shop's own short code, unique ignoring case
/// @param variant size, colour or flavour, or empty
/// @param category null if it has none
/// @param price of one unit including tax; null if it is entered at each sale
/// @param guaranteed whether the law wants the guarantee of conformity told beside it on a receipt
/// @param picture name of an icon, or empty
/// @param supplierReference the supplier's own code, or empty
/// @param lastCost cost of one unit without tax at the last goods receipt
/// @param reorderPoint stock level at which to reorder; null if it is not monitored
/// @param favourite position among the favourites, lowest first; null if it is not one
/// @param active whether it can be sold
/// @param barcodes each belongs to this article alone
/// @param version change counter, so that two people do not overwrite each other's changes
public record Article(
        ArticleId id,
        String code,
        String name,
        String variant,
        @Nullable CategoryId category,
        TaxCode taxCode,
        @Nullable Money price,
        SoldBy soldBy,
        boolean guaranteed,
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
