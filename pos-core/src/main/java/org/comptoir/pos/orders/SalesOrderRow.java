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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sales_order")
class SalesOrderRow {

    /// What was agreed; what became of it is told by the sales.
    static final CoveredTable COVERED = CoveredTable.byNumber("sales_order", "id")
            .open("kind", "till_id", "number", "total_cents", "made_at", "staff_name", "until_day")
            .secret("customer_id", "customer_name", "note");

    enum State {
        OPEN,
        SOLD,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_order")
    @SequenceGenerator(name = "sales_order", sequenceName = "sales_order_seq", allocationSize = 50)
    long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    OrderNumber.Kind kind = OrderNumber.Kind.QUOTE;

    @Column(name = "till_id", updatable = false)
    String till = "";

    @Column(updatable = false)
    long number;

    @Column(name = "customer_id", updatable = false)
    @Nullable
    Long customerId;

    @Column(name = "customer_name", updatable = false)
    String customerName = "";

    @Column(name = "total_cents", updatable = false)
    long totalCents;

    @Column(name = "made_at", updatable = false)
    Instant madeAt = Instant.EPOCH;

    @Column(name = "staff_name", updatable = false)
    String staffName = "";

    @Column(name = "until_day")
    LocalDate lastDay = LocalDate.EPOCH;

    @Column(updatable = false)
    String note = "";

    String shelf = "";

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    String closedBy = "";

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    OrderNumber orderNumber() {
        return new OrderNumber(kind, new TillId(till), number);
    }

    SalesOrder order(LocalDate today, List<OrderLine> lines, List<OrderDeposit> deposits, List<SaleNumber> sales) {
        return new SalesOrder(
                orderNumber(),
                state(today),
                customerId == null ? null : new SaleCustomer(new CustomerId(customerId), customerName),
                Money.ofCents(totalCents),
                madeAt,
                staffName,
                lastDay,
                note,
                shelf,
                lines,
                deposits,
                sales);
    }

    private OrderState state(LocalDate today) {
        return switch (state) {
            case OPEN -> lastDay.isBefore(today) ? new OrderState.Expired(lastDay) : new OrderState.Open();
            case SOLD ->
                new OrderState.Sold(
                        Objects.requireNonNull(SaleNumber.ofNullable(saleTill, saleNumber)),
                        Objects.requireNonNull(closedAt));
            case WITHDRAWN -> new OrderState.Withdrawn(Objects.requireNonNull(closedAt), closedBy);
        };
    }
}
