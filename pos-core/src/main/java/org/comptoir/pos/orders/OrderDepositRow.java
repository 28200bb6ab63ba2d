package org.comptoir.pos.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "order_deposit")
class OrderDepositRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_deposit")
    @SequenceGenerator(name = "order_deposit", sequenceName = "order_deposit_seq", allocationSize = 50)
    long id;

    @Column(name = "order_id")
    long orderId;

    @Column(name = "voucher_id")
    long voucherId;

    OrderDepositRow() {}

    OrderDepositRow(long orderId, long voucherId) {
        this.orderId = orderId;
        this.voucherId = voucherId;
    }
}
