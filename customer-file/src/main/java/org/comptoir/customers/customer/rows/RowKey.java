package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The customer a part belongs to, and its position among parts of its kind.
@Embeddable
record RowKey(@Column(name = "customer_id") long customerId, int position) {

    static final RowKey NONE = new RowKey(0, 0);
}
