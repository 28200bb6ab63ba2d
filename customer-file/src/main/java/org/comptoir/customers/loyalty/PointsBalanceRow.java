package org.comptoir.customers.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// The sum of a customer's movements, updated in the same transaction as the movement; changed only by
/// [PointsLedger].
@Entity
@Table(name = "points_balance")
class PointsBalanceRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "points")
    int points;
}
