package org.comptoir.customers.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.comptoir.customers.loyalty.rules.EarnedPoints.Share;
import org.comptoir.pos.till.SaleNumber;

/// What one line of a sale earned; all lines of a sale together are what the sale signed.
@Entity
@Table(name = "points_share")
class PointsShareRow {

    /// @param line its position in the sale
    @Embeddable
    record Key(
            @Column(name = "sale_till") String saleTill,
            @Column(name = "sale_number") long saleNumber,
            int line) {}

    @EmbeddedId
    Key key = new Key("", 0, 0);

    @Column(name = "points")
    int points;

    static PointsShareRow of(SaleNumber sale, Share share) {
        var row = new PointsShareRow();
        row.key = new Key(sale.till().value(), sale.number(), share.line());
        row.points = share.points();
        return row;
    }
}
