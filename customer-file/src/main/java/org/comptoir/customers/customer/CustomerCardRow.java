package org.comptoir.customers.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// Another card of a customer, which had no name when it was first used.
@Entity
@Table(name = "customer_card")
class CustomerCardRow {

    @Id
    @Column(name = "number")
    String number = "";

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "joined_at")
    Instant joinedAt = Instant.EPOCH;
}
