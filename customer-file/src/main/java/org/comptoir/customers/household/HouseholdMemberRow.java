package org.comptoir.customers.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.contact.CustomerId;

@Entity
@Table(name = "household_member")
class HouseholdMemberRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "household_id")
    long householdId;

    static HouseholdMemberRow of(CustomerId customer, long household) {
        var row = new HouseholdMemberRow();
        row.customerId = customer.value();
        row.householdId = household;
        return row;
    }
}
