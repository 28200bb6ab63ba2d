package org.comptoir.customers.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "counter")
class NumberRangeRow {

    @Id
    @Column(name = "name")
    String name;

    @Column(name = "last_value")
    long last;
}
