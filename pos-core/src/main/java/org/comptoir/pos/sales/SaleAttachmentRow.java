package org.comptoir.pos.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;

/// Insert-only: the customer of a sale that was finished without one. It has the columns by which purchases are added
/// up, under the same names as the sale, so that both tables are asked alike.
@Entity
@Immutable
@Table(name = "sale_attachment")
class SaleAttachmentRow {

    static final CoveredTable COVERED = CoveredTable.byNumber("sale_attachment", "id")
            .open(
                    "till_id",
                    "number",
                    "sold_at",
                    "business_day",
                    "total_cents",
                    "attached_at",
                    "staff_name",
                    "points_earned",
                    "points_added")
            .secret("customer_id", "customer_name");

    /// That of the sale.
    @Id
    long id;

    @Column(name = "till_id")
    String tillId = "";

    long number;

    @Column(name = "sold_at")
    Instant soldAt = Instant.EPOCH;

    @Column(name = "business_day")
    LocalDate businessDay = LocalDate.EPOCH;

    @Column(name = "total_cents")
    long totalCents;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "customer_name")
    String customerName = "";

    @Column(name = "attached_at")
    Instant attachedAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    /// By the whole sale; goods that come back take their share off.
    @Column(name = "points_earned")
    int pointsEarned;

    /// Without the share of what had come back before.
    @Column(name = "points_added")
    int pointsAdded;

    SaleAttachmentRow() {}

    SaleAttachmentRow(long saleId, Sale sale, SaleCustomer customer, Instant at, String who, AttachedPoints points) {
        id = saleId;
        tillId = sale.number().till().value();
        number = sale.number().number();
        soldAt = sale.soldAt();
        businessDay = sale.businessDay();
        totalCents = sale.total().cents();
        customerId = customer.id().value();
        customerName = customer.displayName();
        attachedAt = at;
        staffName = who;
        pointsEarned = points.earned();
        pointsAdded = points.added();
    }

    SaleAttachment attachment() {
        return new SaleAttachment(
                new SaleCustomer(new CustomerId(customerId), customerName), attachedAt, staffName, pointsAdded);
    }
}
