package org.comptoir.customers.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "import_origin")
class OriginRow {

    @Id
    @Column(name = "origin_key")
    String key;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "import_id")
    long importId;

    static OriginRow of(String key, long customerId, long importId) {
        var row = new OriginRow();
        row.key = key;
        row.customerId = customerId;
        row.importId = importId;
        return row;
    }
}
