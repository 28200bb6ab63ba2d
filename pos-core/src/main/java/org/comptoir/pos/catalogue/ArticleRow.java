package org.comptoir.pos.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
class ArticleRow {

    static final CoveredTable COVERED = CoveredTable.byNumber("article", "id")
            .open("code", "tax_code", "price_cents", "sold_by", "last_cost_cents", "active")
            .known("code");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article")
    @SequenceGenerator(name = "article", sequenceName = "article_seq", allocationSize = 50)
    long id;

    String code = "";

    String name = "";

    String variant = "";

    @Column(name = "category_id")
    @Nullable
    Long categoryId;

    @Column(name = "tax_code")
    String taxCode = "";

    @Column(name = "price_cents")
    @Nullable
    Long priceCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "sold_by")
    SoldBy soldBy = SoldBy.PIECE;

    boolean guaranteed;

    String picture = "";

    @Column(name = "supplier_id")
    @Nullable
    Long supplierId;

    @Column(name = "supplier_reference")
    String supplierReference = "";

    @Column(name = "last_cost_cents")
    @Nullable
    Long lastCostCents;

    @Column(name = "reorder_point_thousandths")
    @Nullable
    Long reorderPointThousandths;

    @Nullable
    Integer favourite;

    boolean active;

    @Column(name = "change_number")
    long changeNumber;

    @Version
    int version;

    /// Assigns the editable fields.
    void assign(ArticleDraft draft) {
        code = draft.code();
        name = draft.name();
        variant = draft.variant();
        categoryId = draft.category() == null ? null : draft.category().value();
        taxCode = draft.taxCode().value();
        priceCents = draft.price() == null ? null : draft.price().cents();
        soldBy = draft.soldBy();
        guaranteed = draft.guaranteed();
        picture = draft.picture();
        supplierId = draft.supplier() == null ? null : draft.supplier().value();
        supplierReference = draft.supplierReference();
        lastCostCents = draft.lastCost() == null ? null : draft.lastCost().cents();
        reorderPointThousandths =
                draft.reorderPoint() == null ? null : draft.reorderPoint().thousandths();
        favourite = draft.favourite();
        active = draft.active();
    }

    boolean costs(@Nullable Money price) {
        return Objects.equals(priceCents, price == null ? null : price.cents());
    }

    Article toArticle(List<String> barcodes) {
        return new Article(
                new ArticleId(id),
                code,
                name,
                variant,
                categoryId == null ? null : new CategoryId(categoryId),
                new TaxCode(taxCode),
                money(priceCents),
                soldBy,
                guaranteed,
                picture,
                supplierId == null ? null : new SupplierId(supplierId),
                supplierReference,
                money(lastCostCents),
                reorderPointThousandths == null ? null : new Quantity(reorderPointThousandths),
                favourite,
                active,
                barcodes,
                version);
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
