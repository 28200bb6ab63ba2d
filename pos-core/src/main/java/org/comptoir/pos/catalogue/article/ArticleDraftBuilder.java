package org.comptoir.pos.catalogue.article;

import java.util.Collection;
import java.util.List;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// Changes individual values of a draft.
public final class ArticleDraftBuilder {

    private String code;
    private String name;
    private String variant;
    private @Nullable CategoryId category;
    private TaxCode taxCode;
    private @Nullable Money price;
    private SoldBy soldBy;
    private boolean guaranteed;
    private String picture;
    private @Nullable SupplierId supplier;
    private String supplierReference;
    private @Nullable Money lastCost;
    private @Nullable Quantity reorderPoint;
    private @Nullable Integer favourite;
    private boolean active;
    private List<String> barcodes;

    ArticleDraftBuilder(ArticleDraft draft) {
        code = draft.code();
        name = draft.name();
        variant = draft.variant();
        category = draft.category();
        taxCode = draft.taxCode();
        price = draft.price();
        soldBy = draft.soldBy();
        guaranteed = draft.guaranteed();
        picture = draft.picture();
        supplier = draft.supplier();
        supplierReference = draft.supplierReference();
        lastCost = draft.lastCost();
        reorderPoint = draft.reorderPoint();
        favourite = draft.favourite();
        active = draft.active();
        barcodes = draft.barcodes();
    }

    public ArticleDraftBuilder code(String code) {
        this.code = code;
        return this;
    }

    public ArticleDraftBuilder name(String name) {
        this.name = name;
        return this;
    }

    public ArticleDraftBuilder variant(String variant) {
        this.variant = variant;
        return this;
    }

    public ArticleDraftBuilder category(@Nullable CategoryId category) {
        this.category = category;
        return this;
    }

    public ArticleDraftBuilder taxCode(TaxCode taxCode) {
        this.taxCode = taxCode;
        return this;
    }

    public ArticleDraftBuilder price(@Nullable Money price) {
        this.price = price;
        return this;
    }

    public ArticleDraftBuilder soldBy(SoldBy soldBy) {
        this.soldBy = soldBy;
        return this;
    }

    public ArticleDraftBuilder guaranteed(boolean guaranteed) {
        this.guaranteed = guaranteed;
        return this;
    }

    public ArticleDraftBuilder picture(String picture) {
        this.picture = picture;
        return this;
    }

    public ArticleDraftBuilder supplier(@Nullable SupplierId supplier) {
        this.supplier = supplier;
        return this;
    }

    public ArticleDraftBuilder supplierReference(String supplierReference) {
        this.supplierReference = supplierReference;
        return this;
    }

    public ArticleDraftBuilder lastCost(@Nullable Money lastCost) {
        this.lastCost = lastCost;
        return this;
    }

    public ArticleDraftBuilder reorderPoint(@Nullable Quantity reorderPoint) {
        this.reorderPoint = reorderPoint;
        return this;
    }

    public ArticleDraftBuilder favourite(@Nullable Integer favourite) {
        this.favourite = favourite;
        return this;
    }

    public ArticleDraftBuilder active(boolean active) {
        this.active = active;
        return this;
    }

    public ArticleDraftBuilder barcodes(Collection<String> barcodes) {
        this.barcodes = List.copyOf(barcodes);
        return this;
    }

    public ArticleDraft build() {
        return new ArticleDraft(
                code,
                name,
                variant,
                category,
                taxCode,
                price,
                soldBy,
                guaranteed,
                picture,
                supplier,
                supplierReference,
                lastCost,
                reorderPoint,
                favourite,
                active,
                barcodes);
    }
}
