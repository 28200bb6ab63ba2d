package org.comptoir.customers.loyalty;

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
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "points_movement")
class PointsMovementRow {

    /// Those of sales stand in the sale's signed text.
    static final CoveredTable COVERED = CoveredTable.byNumber("points_movement", "id")
            .open("moved_at", "points", "reason", "staff_name")
            .secret("customer_id", "note")
            .where("sale_number is null");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "points_movement_seq")
    @SequenceGenerator(name = "points_movement_seq", sequenceName = "points_movement_seq", allocationSize = 50)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "moved_at")
    Instant movedAt = Instant.EPOCH;

    @Column(name = "points")
    int points;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", length = 20)
    PointsReason reason = PointsReason.CORRECTED;

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    @Column(name = "note", length = 200)
    String note = "";

    static PointsMovementRow of(PointsMovement movement) {
        var row = new PointsMovementRow();
        row.customerId = movement.customer().value();
        row.movedAt = movement.movedAt();
        row.points = movement.points();
        row.reason = movement.reason();
        var sale = movement.saleNumber();
        row.saleTill = sale == null ? null : sale.till().value();
        row.saleNumber = sale == null ? null : sale.number();
        row.staffName = movement.staffName();
        row.note = movement.note();
        return row;
    }

    PointsMovement movement() {
        return new PointsMovement(
                new CustomerId(customerId),
                movedAt,
                points,
                reason,
                SaleNumber.ofNullable(saleTill, saleNumber),
                staffName,
                note);
    }
}
