package org.comptoir.pos.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale.PointsOfSale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "sale")
class SaleRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale")
    @SequenceGenerator(name = "sale", sequenceName = "sale_seq", allocationSize = 50)
    long id;

    long number;

    @Column(name = "request_id")
    String requestId = "";

    @Column(name = "sold_at")
    Instant soldAt = Instant.EPOCH;

    @Column(name = "business_day")
    LocalDate businessDay = LocalDate.EPOCH;

    String till = "";

    @Column(name = "staff_id")
    long staffId;

    @Column(name = "staff_name")
    String staffName = "";

    @Column(name = "customer_id")
    @Nullable
    Long customerId;

    @Column(name = "customer_name")
    String customerName = "";

    int articles;

    @Column(name = "discount_cents")
    long discountCents;

    @Column(name = "total_cents")
    long totalCents;

    @Column(name = "change_cents")
    long changeCents;

    @Column(name = "points_earned")
    int pointsEarned;

    @Column(name = "points_spent")
    int pointsSpent;

    @Column(name = "points_balance")
    int pointsBalance;

    String signature = "";

    String mark = "";

    SaleRow() {}

    SaleRow(Sale sale) {
        number = sale.number();
        requestId = sale.requestId().toString();
        soldAt = sale.soldAt();
        businessDay = sale.businessDay();
        till = sale.till();
        staffId = sale.staff().value();
        staffName = sale.staffName();
        var customer = sale.customer();
        customerId = customer == null ? null : customer.id().value();
        customerName = customer == null ? "" : customer.displayName();
        articles = sale.articles();
        discountCents = sale.discount().cents();
        totalCents = sale.total().cents();
        changeCents = sale.change().cents();
        pointsEarned = sale.points().earned();
        pointsSpent = sale.points().spent();
        pointsBalance = sale.points().balance();
        signature = sale.signature();
        mark = sale.signatureExcerpt();
    }

    Sale sale(List<SaleLineRow> lines, List<SaleTaxRow> taxes, List<SaleTenderRow> tenders) {
        return new Sale(
                number,
                UUID.fromString(requestId),
                soldAt,
                businessDay,
                till,
                new StaffId(staffId),
                staffName,
                customerId == null ? null : new SaleCustomer(new CustomerId(customerId), customerName),
                lines.stream().map(SaleLineRow::line).toList(),
                new TaxSummary(taxes.stream().map(SaleTaxRow::row).toList()),
                tenders.stream().map(SaleTenderRow::tender).toList(),
                Money.ofCents(changeCents),
                new PointsOfSale(pointsEarned, pointsSpent, pointsBalance),
                signature,
                mark);
    }
}
