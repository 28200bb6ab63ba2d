package org.comptoir.customers.customer.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Which customer a part belongs to, and where it stands among its like.
@Embeddable
record RowKey(@Column(name = "customer_id") long customerId, int position) {

    static final RowKey NONE = new RowKey(0, 0);
}
