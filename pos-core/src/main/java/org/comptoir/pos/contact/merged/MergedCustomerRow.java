package org.comptoir.pos.contact.merged;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

@Entity
@Table(name = "merged_customer")
class MergedCustomerRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "merged_into")
    long mergedInto;

    @Column(name = "current_id")
    long currentId;

    @Column(name = "merged_at")
    Instant mergedAt = Instant.EPOCH;

    MergedCustomer merged() {
        return new MergedCustomer(
                new CustomerId(customerId), new CustomerId(mergedInto), new CustomerId(currentId), mergedAt);
    }
}
