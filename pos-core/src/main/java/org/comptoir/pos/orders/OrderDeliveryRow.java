package org.comptoir.pos.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.annotations.Immutable;

/// Append-only: what a sale handed over of a line of an order.
@Entity
@Immutable
@Table(name = "order_delivery")
class OrderDeliveryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_delivery")
    @SequenceGenerator(name = "order_delivery", sequenceName = "order_delivery_seq", allocationSize = 50)
    long id;

    @Column(name = "order_line_id")
    long orderLineId;

    @Column(name = "sale_till")
    String saleTill = "";

    @Column(name = "sale_number")
    long saleNumber;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    OrderDeliveryRow() {}

    OrderDeliveryRow(long orderLineId, SaleNumber sale, Quantity quantity) {
        this.orderLineId = orderLineId;
        saleTill = sale.till().value();
        saleNumber = sale.number();
        quantityThousandths = quantity.thousandths();
    }

    SaleNumber sale() {
        return new SaleNumber(new TillId(saleTill), saleNumber);
    }
}
