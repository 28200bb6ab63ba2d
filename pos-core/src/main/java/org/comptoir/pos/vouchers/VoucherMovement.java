package org.comptoir.pos.vouchers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Append-only: the amounts issued on a voucher, redeemed from it and moved to the one that replaces it.
@Entity
@Immutable
@Table(name = "voucher_movement")
class VoucherMovement {

    /// Those of sales stand in the sale's signed text.
    static final CoveredTable COVERED = CoveredTable.byNumber("voucher_movement", "id")
            .open("voucher_id", "moved_at", "amount_cents", "reason", "staff_name")
            .where("sale_number is null");

    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "voucher_movement_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "voucher_id")
    long voucherId;

    @Column(name = "moved_at")
    Instant movedAt;

    @Column(name = "amount_cents")
    long amountCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    VoucherMoveReason reason;

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    @Column(name = "staff_name")
    String staffName;

    VoucherMovement() {}

    VoucherMovement(
            long voucherId,
            Instant movedAt,
            long amountCents,
            VoucherMoveReason reason,
            @Nullable SaleNumber sale,
            String staffName) {
        this.voucherId = voucherId;
        this.movedAt = movedAt;
        this.amountCents = amountCents;
        this.reason = reason;
        saleTill = sale == null ? null : sale.till().value();
        saleNumber = sale == null ? null : sale.number();
        this.staffName = staffName;
    }
}
