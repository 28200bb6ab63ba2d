package org.comptoir.customers.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.CoveredTable;

/// The shop's only scheme.
@Entity
@Table(name = "loyalty_scheme")
class LoyaltySchemeRow {

    static final CoveredTable COVERED = CoveredTable.byNumber("loyalty_scheme", "id")
            .open("points_per_euro", "point_value_cents", "least_to_spend");

    static final int THE_ONE = 1;

    @Id
    @Column(name = "id")
    int id = THE_ONE;

    @Column(name = "points_per_euro")
    int pointsPerEuro;

    @Column(name = "point_value_cents")
    long pointValueCents;

    @Column(name = "least_to_spend")
    int leastToSpend;

    @Version
    @Column(name = "version")
    int version;

    void assign(LoyaltyScheme scheme) {
        pointsPerEuro = scheme.pointsPerEuro();
        pointValueCents = scheme.valueOfPoint().cents();
        leastToSpend = scheme.minimumRedemption();
    }

    LoyaltyScheme scheme() {
        return new LoyaltyScheme(pointsPerEuro, Money.ofCents(pointValueCents), leastToSpend);
    }
}
