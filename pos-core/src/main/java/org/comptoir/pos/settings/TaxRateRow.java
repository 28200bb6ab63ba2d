package org.comptoir.pos.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.trail.CoveredTable;

@Entity
@Table(name = "tax_rate")
class TaxRateRow {

    static final CoveredTable COVERED = CoveredTable.byText("tax_rate", "code").open("rate_bp", "label", "active");

    @Id
    @Column(name = "code")
    String code;

    @Column(name = "rate_bp")
    int rateBasisPoints;

    @Column(name = "label")
    String label;

    @Column(name = "active")
    boolean active;

    @Version
    @Column(name = "version")
    int version;

    TaxRateRow() {}

    TaxRateRow(TaxRate rate, String label) {
        code = rate.code().value();
        rateBasisPoints = rate.rate().basisPoints();
        this.label = label;
        active = true;
    }

    TaxRate rate() {
        return new TaxRate(new TaxCode(code), new Percent(rateBasisPoints));
    }
}
