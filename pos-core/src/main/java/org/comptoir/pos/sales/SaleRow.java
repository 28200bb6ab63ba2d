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
import java.util.stream.Collectors;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale.PointsOfSale;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
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

    @Column(name = "till_id")
    String tillId = "";

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

    @Column(name = "rounding_cents")
    long roundingCents;

    @Column(name = "points_earned")
    int pointsEarned;

    @Column(name = "points_spent")
    int pointsSpent;

    @Column(name = "points_taken_back")
    int pointsTakenBack;

    @Column(name = "points_balance")
    int pointsBalance;

    @Column(name = "owed_cents")
    @Nullable
    Long owedCents;

    String signature = "";

    String mark = "";

    SaleRow() {}

    SaleRow(Sale sale) {
        tillId = sale.number().till().value();
        number = sale.number().number();
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
        roundingCents = sale.rounding().cents();
        pointsEarned = sale.points().earned();
        pointsSpent = sale.points().spent();
        pointsTakenBack = sale.points().takenBack();
        pointsBalance = sale.points().balance();
        var owed = sale.owed();
        owedCents = owed == null ? null : owed.cents();
        signature = sale.signature();
        mark = sale.signatureExcerpt();
    }

    Sale sale(
            List<SaleLineRow> lines,
            List<SaleLineReductionRow> reductions,
            List<SaleTaxRow> taxes,
            List<SaleTenderRow> tenders,
            List<SalePayoutRow> payouts) {
        var byLine = reductions.stream().collect(Collectors.groupingBy(reduction -> reduction.line));
        return new Sale(
                new SaleNumber(new TillId(tillId), number),
                UUID.fromString(requestId),
                soldAt,
                businessDay,
                till,
                new StaffId(staffId),
                staffName,
                customerId == null ? null : new SaleCustomer(new CustomerId(customerId), customerName),
                lines.stream()
                        .map(line -> line.line(byLine.getOrDefault(line.position, List.of())))
                        .toList(),
                new TaxSummary(taxes.stream().map(SaleTaxRow::row).toList()),
                tenders.stream().map(SaleTenderRow::tender).toList(),
                Money.ofCents(changeCents),
                Money.ofCents(roundingCents),
                payouts.stream().map(SalePayoutRow::payout).toList(),
                new PointsOfSale(pointsEarned, pointsSpent, pointsTakenBack, pointsBalance),
                owedCents == null ? null : Money.ofCents(owedCents),
                signature,
                mark);
    }
}
