package org.comptoir.customers.account;

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
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "account_movement")
class AccountMovementRow {

    /// Those of sales are compared with the sales that made them.
    static final CoveredTable COVERED = CoveredTable.byNumber("account_movement", "id")
            .open("moved_at", "amount_cents", "reason", "staff_name")
            .secret("customer_id")
            .where("reason = 'MERGED'");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_movement_seq")
    @SequenceGenerator(name = "account_movement_seq", sequenceName = "account_movement_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "moved_at")
    Instant movedAt = Instant.EPOCH;

    @Column(name = "amount_cents")
    long amountCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", length = 20)
    AccountReason reason = AccountReason.CHARGED;

    @Column(name = "sale_till")
    String saleTill = "";

    @Column(name = "sale_number")
    long saleNumber;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    AccountMovementRow() {}

    AccountMovementRow(AccountMovement movement) {
        customerId = movement.customer().value();
        movedAt = movement.movedAt();
        amountCents = movement.amount().cents();
        reason = movement.reason();
        var sale = movement.sale();
        saleTill = sale == null ? "" : sale.till().value();
        saleNumber = sale == null ? 0 : sale.number();
        staffName = movement.staffName();
    }

    AccountMovement movement() {
        return new AccountMovement(
                new CustomerId(customerId),
                movedAt,
                Money.ofCents(amountCents),
                reason,
                saleTill.isEmpty() ? null : new SaleNumber(new TillId(saleTill), saleNumber),
                staffName);
    }
}
