package org.comptoir.customers.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/// Two records that somebody said are not the same person's.
@Entity
@Table(name = "customer_distinct")
class DistinctRow {

    @EmbeddedId
    Key key = new Key(0, 0);

    @Column(name = "said_at")
    Instant saidAt = Instant.EPOCH;

    @Column(name = "staff_name", length = 80)
    String staffName = "";

    /// The lower id first.
    @Embeddable
    record Key(
            @Column(name = "first_customer") long first,
            @Column(name = "second_customer") long second) implements Serializable {

        static Key of(long one, long other) {
            return new Key(Math.min(one, other), Math.max(one, other));
        }
    }
}
