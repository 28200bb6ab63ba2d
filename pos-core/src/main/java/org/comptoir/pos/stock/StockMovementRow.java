package org.comptoir.pos.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stock_movement")
class StockMovementRow {

    /// Those of sales stand in the sale's signed text.
    static final CoveredTable COVERED = CoveredTable.byNumber("stock_movement", "id")
            .open("article_id", "moved_at", "quantity_thousandths", "reason", "unit_cost_cents", "staff_name")
            .secret("note")
            .where("sale_number is null");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stock_movement")
    @SequenceGenerator(name = "stock_movement", sequenceName = "stock_movement_seq", allocationSize = 50)
    long id;

    @Column(name = "article_id")
    long articleId;

    @Column(name = "moved_at")
    Instant movedAt = Instant.EPOCH;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    @Enumerated(EnumType.STRING)
    StockReason reason = StockReason.COUNT;

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    @Column(name = "unit_cost_cents")
    @Nullable
    Long unitCostCents;

    @Column(name = "staff_name")
    String staffName = "";

    String note = "";

    StockMovementRow() {}

    StockMovementRow(StockMovement move) {
        articleId = move.article().value();
        movedAt = move.movedAt();
        quantityThousandths = move.quantity().thousandths();
        reason = move.reason();
        var sale = move.saleNumber();
        saleTill = sale == null ? null : sale.till().value();
        saleNumber = sale == null ? null : sale.number();
        unitCostCents = move.unitCost() == null ? null : move.unitCost().cents();
        staffName = move.staffName();
        note = move.note();
    }

    StockMovement toMove() {
        return new StockMovement(
                new ArticleId(articleId),
                new Quantity(quantityThousandths),
                reason,
                movedAt,
                SaleNumber.ofNullable(saleTill, saleNumber),
                unitCostCents == null ? null : Money.ofCents(unitCostCents),
                staffName,
                note);
    }
}
