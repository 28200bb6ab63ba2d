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
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sale_line_reduction")
class SaleLineReductionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale_line_reduction")
    @SequenceGenerator(name = "sale_line_reduction", sequenceName = "sale_line_reduction_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_id")
    long saleId;

    int line;

    int position;

    @Enumerated(EnumType.STRING)
    ReductionKind kind = ReductionKind.LINE_DISCOUNT;

    String reason = "";

    @Column(name = "amount_cents")
    long amountCents;

    SaleLineReductionRow() {}

    private SaleLineReductionRow(long saleId, int line, int position, Reduction reduction) {
        this.saleId = saleId;
        this.line = line;
        this.position = position;
        kind = reduction.kind();
        reason = reduction.reason();
        amountCents = reduction.amount().cents();
    }

    /// The reductions of a line, in order.
    static List<SaleLineReductionRow> of(long saleId, SaleLine line) {
        var rows = new ArrayList<SaleLineReductionRow>();
        for (var reduction : line.reductions()) {
            rows.add(new SaleLineReductionRow(saleId, line.position(), rows.size() + 1, reduction));
        }
        return rows;
    }

    Reduction reduction() {
        return new Reduction(kind, reason, Money.ofCents(amountCents));
    }
}
