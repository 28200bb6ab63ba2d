package org.comptoir.pos.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "sale_line")
class SaleLineRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale_line")
    @SequenceGenerator(name = "sale_line", sequenceName = "sale_line_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_id")
    long saleId;

    int position;

    @Enumerated(EnumType.STRING)
    LineKind kind = LineKind.ARTICLE;

    @Column(name = "article_id")
    @Nullable
    Long articleId;

    String code = "";

    String description = "";

    @Column(name = "sold_by")
    @Enumerated(EnumType.STRING)
    SoldBy soldBy = SoldBy.PIECE;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    @Column(name = "unit_price_cents")
    long unitPriceCents;

    @Column(name = "discount_cents")
    long discountCents;

    @Column(name = "shared_discount_cents")
    long sharedDiscountCents;

    @Column(name = "total_cents")
    long totalCents;

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Column(name = "tax_rate_bp")
    @Nullable
    Integer taxRateBp;

    @Column(name = "voucher_id")
    @Nullable
    Long voucherId;

    @Column(name = "expires_on")
    @Nullable
    LocalDate expiresOn;

    String note = "";

    SaleLineRow() {}

    SaleLineRow(long saleId, SaleLine line) {
        this.saleId = saleId;
        position = line.position();
        kind = line.kind();
        articleId = line.article() == null ? null : line.article().value();
        code = line.code();
        description = line.description();
        soldBy = line.soldBy();
        quantityThousandths = line.quantity().thousandths();
        unitPriceCents = line.unitPrice().cents();
        discountCents = line.discount().cents();
        sharedDiscountCents = line.sharedDiscount().cents();
        totalCents = line.total().cents();
        taxCode = line.tax() == null ? null : line.tax().code().value();
        taxRateBp = line.tax() == null ? null : line.tax().rate().basisPoints();
        voucherId = line.voucher() == null ? null : line.voucher().value();
        expiresOn = line.expiresOn();
        note = line.note();
    }

    SaleLine line() {
        return new SaleLine(
                position,
                kind,
                articleId == null ? null : new ArticleId(articleId),
                code,
                description,
                soldBy,
                new Quantity(quantityThousandths),
                Money.ofCents(unitPriceCents),
                Money.ofCents(discountCents),
                Money.ofCents(sharedDiscountCents),
                Money.ofCents(totalCents),
                taxCode == null || taxRateBp == null ? null : new TaxRate(new TaxCode(taxCode), new Percent(taxRateBp)),
                voucherId == null ? null : new VoucherId(voucherId),
                expiresOn,
                note);
    }
}
