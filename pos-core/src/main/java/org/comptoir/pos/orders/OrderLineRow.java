package org.comptoir.pos.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "order_line")
class OrderLineRow {

    static final CoveredTable COVERED = CoveredTable.byNumber("order_line", "id")
            .open(
                    "order_id",
                    "position",
                    "article_id",
                    "code",
                    "sold_by",
                    "quantity_thousandths",
                    "list_price_cents",
                    "unit_price_cents",
                    "tax_code",
                    "tax_rate_bp");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_line")
    @SequenceGenerator(name = "order_line", sequenceName = "order_line_seq", allocationSize = 50)
    long id;

    @Column(name = "order_id")
    long orderId;

    int position;

    @Column(name = "article_id")
    long articleId;

    String code = "";

    String description = "";

    @Column(name = "sold_by")
    @Enumerated(EnumType.STRING)
    SoldBy soldBy = SoldBy.PIECE;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    @Column(name = "list_price_cents")
    @Nullable
    Long listPriceCents;

    @Column(name = "unit_price_cents")
    long unitPriceCents;

    @Column(name = "tax_code")
    String taxCode = "";

    @Column(name = "tax_rate_bp")
    int taxRateBp;

    String note = "";

    OrderLineRow() {}

    OrderLineRow(long orderId, int position, OrderLine line) {
        this.orderId = orderId;
        this.position = position;
        articleId = line.article().value();
        code = line.code();
        description = line.name();
        soldBy = line.soldBy();
        quantityThousandths = line.quantity().thousandths();
        var list = line.listPrice();
        listPriceCents = list == null ? null : list.cents();
        unitPriceCents = line.unitPrice().cents();
        taxCode = line.tax().code().value();
        taxRateBp = line.tax().rate().basisPoints();
        note = line.note();
    }

    /// @param delivered of it until now
    OrderLine line(Quantity delivered) {
        return new OrderLine(
                new ArticleId(articleId),
                code,
                description,
                soldBy,
                new Quantity(quantityThousandths),
                listPriceCents == null ? null : Money.ofCents(listPriceCents),
                Money.ofCents(unitPriceCents),
                new TaxRate(new TaxCode(taxCode), new Percent(taxRateBp)),
                note,
                delivered);
    }
}
