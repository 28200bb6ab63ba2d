package org.comptoir.customers.customer.changefeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "customer_change")
class CustomerChangeRow {

    /// Incremented by one on purpose: numbers reserved in memory would look like transactions that are still open.
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_change_seq")
    @SequenceGenerator(name = "customer_change_seq", sequenceName = "customer_change_seq", allocationSize = 1)
    long id;

    @Column(name = "first_customer")
    long firstCustomer;

    @Column(name = "last_customer")
    long lastCustomer;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
