package org.comptoir.pos.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sale_tax")
class SaleTaxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale_tax")
    @SequenceGenerator(name = "sale_tax", sequenceName = "sale_tax_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_id")
    long saleId;

    @Column(name = "tax_code")
    String taxCode = "";

    @Column(name = "rate_bp")
    int rateBp;

    @Column(name = "net_cents")
    long netCents;

    @Column(name = "tax_cents")
    long taxCents;

    SaleTaxRow() {}

    SaleTaxRow(long saleId, TaxSummary.Row row) {
        this.saleId = saleId;
        taxCode = row.rate().code().value();
        rateBp = row.rate().rate().basisPoints();
        netCents = row.net().cents();
        taxCents = row.tax().cents();
    }

    TaxSummary.Row row() {
        return new TaxSummary.Row(
                new TaxRate(new TaxCode(taxCode), new Percent(rateBp)),
                Money.ofCents(netCents),
                Money.ofCents(taxCents));
    }
}
