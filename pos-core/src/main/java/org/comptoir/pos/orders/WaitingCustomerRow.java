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
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;

@Entity
@Table(name = "waiting_customer")
class WaitingCustomerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_customer")
    @SequenceGenerator(name = "waiting_customer", sequenceName = "waiting_customer_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "article_id")
    long articleId;

    @Column(name = "quantity_thousandths")
    long quantityThousandths;

    String note = "";

    @Column(name = "entered_at")
    Instant enteredAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    @Enumerated(EnumType.STRING)
    WaitingState state = WaitingState.WAITING;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    String changedBy = "";

    WaitingCustomer customer(boolean goodsAreIn) {
        return new WaitingCustomer(
                new WaitingId(id),
                new CustomerId(customerId),
                new ArticleId(articleId),
                new Quantity(quantityThousandths),
                note,
                enteredAt,
                staffName,
                state,
                changedAt,
                changedBy,
                goodsAreIn);
    }
}
