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
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
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

    boolean guaranteed;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    @Column(name = "unit_price_cents")
    long unitPriceCents;

    /// Only if another price was set.
    @Column(name = "list_price_cents")
    @Nullable
    Long listPriceCents;

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

    @Column(name = "returned_till")
    @Nullable
    String returnedTill;

    @Column(name = "returned_number")
    @Nullable
    Long returnedNumber;

    @Column(name = "returned_line")
    @Nullable
    Integer returnedLine;

    @Column(name = "return_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    ReturnReason returnReason;

    /// Of a reason of the shop's own.
    @Column(name = "return_words")
    @Nullable
    String returnWords;

    @Column(name = "return_goods")
    @Enumerated(EnumType.STRING)
    @Nullable
    ReturnedGoods returnGoods;

    String note = "";

    /// Of a single-purpose voucher that is spent.
    @Column(name = "left_cents")
    @Nullable
    Long leftCents;

    SaleLineRow() {}

    SaleLineRow(long saleId, SaleLine line) {
        this.saleId = saleId;
        position = line.position();
        kind = line.kind();
        articleId = line.article() == null ? null : line.article().value();
        code = line.code();
        description = line.description();
        soldBy = line.soldBy();
        guaranteed = line.guaranteed();
        quantityThousandths = line.quantity().thousandths();
        unitPriceCents = line.unitPrice().cents();
        listPriceCents = line.listPrice() == null ? null : line.listPrice().cents();
        discountCents = line.discount().cents();
        sharedDiscountCents = line.sharedDiscount().cents();
        totalCents = line.total().cents();
        taxCode = line.tax() == null ? null : line.tax().code().value();
        taxRateBp = line.tax() == null ? null : line.tax().rate().basisPoints();
        voucherId = line.voucher() == null ? null : line.voucher().value();
        expiresOn = line.expiresOn();
        var returned = line.returned();
        returnedTill = returned == null ? null : returned.sale().till().value();
        returnedNumber = returned == null ? null : returned.sale().number();
        returnedLine = returned == null ? null : returned.line();
        var terms = line.terms();
        if (terms != null && terms.isStated()) {
            returnReason = terms.reason();
            returnWords = terms.words().isEmpty() ? null : terms.words();
            returnGoods = terms.goods();
        }
        note = line.note();
        leftCents = line.left() == null ? null : line.left().cents();
    }

    /// @param kept reductions of this line, in order
    SaleLine line(List<SaleLineReductionRow> kept) {
        return new SaleLine(
                position,
                kind,
                articleId == null ? null : new ArticleId(articleId),
                code,
                description,
                soldBy,
                guaranteed,
                new Quantity(quantityThousandths),
                Money.ofCents(unitPriceCents),
                listPriceCents == null ? null : Money.ofCents(listPriceCents),
                kept.isEmpty()
                        ? sums()
                        : kept.stream().map(SaleLineReductionRow::reduction).toList(),
                Money.ofCents(totalCents),
                taxCode == null || taxRateBp == null ? null : new TaxRate(new TaxCode(taxCode), new Percent(taxRateBp)),
                voucherId == null ? null : new VoucherId(voucherId),
                expiresOn,
                returned(),
                kind.isReturn() ? terms() : null,
                note,
                leftCents == null ? null : Money.ofCents(leftCents));
    }

    private @Nullable SoldLineId returned() {
        return returnedTill == null || returnedNumber == null || returnedLine == null
                ? null
                : new SoldLineId(new SaleNumber(new TillId(returnedTill), returnedNumber), returnedLine);
    }

    private ReturnTerms terms() {
        return returnReason == null || returnGoods == null
                ? ReturnTerms.UNSTATED
                : new ReturnTerms(returnReason, returnWords == null ? "" : returnWords, returnGoods);
    }

    /// The reductions of a line sold before they were stored individually.
    private List<Reduction> sums() {
        return Stream.of(
                        new Reduction(ReductionKind.LINE_DISCOUNT, "", Money.ofCents(discountCents)),
                        new Reduction(ReductionKind.TICKET_DISCOUNT, "", Money.ofCents(sharedDiscountCents)))
                .filter(reduction -> !reduction.amount().isZero())
                .toList();
    }
}
