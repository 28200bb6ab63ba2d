package org.comptoir.customers.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.CoveredTable;

@Entity
@Table(name = "customer_account")
class CustomerAccountRow {

    /// What is owed is compared with the movements.
    static final CoveredTable COVERED =
            CoveredTable.byNumber("customer_account", "customer_id").open("limit_cents");

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "limit_cents")
    long limitCents;

    @Column(name = "owed_cents")
    long owedCents;

    CustomerAccount account() {
        return new CustomerAccount(Money.ofCents(limitCents), Money.ofCents(owedCents));
    }
}
