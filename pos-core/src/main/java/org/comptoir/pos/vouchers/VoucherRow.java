package org.comptoir.pos.vouchers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

/// Changed by conditional updates only, so that two tills never both spend it; therefore without a version.
@Entity
@Table(name = "voucher")
class VoucherRow {

    /// Those that a sale issued stand in its signed text; state and last day are those of covered changes.
    static final CoveredTable COVERED = CoveredTable.byNumber("voucher", "id")
            .layout(2)
            .open("origin", "purpose", "tax_code", "tax_rate_bp", "face_cents", "issued_at", "expires_on", "series")
            .secret("code", "customer_id")
            .where("sale_number is null");

    /// Not taxed when sold, because its use is not known yet; required by law to be fixed per voucher.
    private static final String MULTI_PURPOSE = "MULTI";

    /// Taxed when sold, at the rate it has.
    static final String SINGLE_PURPOSE = "SINGLE";

    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "voucher_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "code")
    String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    VoucherOrigin origin;

    @Column(name = "purpose")
    String purpose;

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Column(name = "tax_rate_bp")
    @Nullable
    Integer taxRateBp;

    @Column(name = "face_cents")
    long faceCents;

    @Column(name = "balance_cents")
    long balanceCents;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_on")
    @Nullable
    LocalDate expiresOn;

    @Column(name = "customer_id")
    @Nullable
    Long customerId;

    @Column(name = "series")
    String series;

    @Column(name = "sale_till")
    @Nullable
    String saleTill;

    @Column(name = "sale_number")
    @Nullable
    Long saleNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    VoucherState state = VoucherState.OPEN;

    @Column(name = "extended_to")
    @Nullable
    LocalDate extendedTo;

    @Column(name = "replaces_id")
    @Nullable
    Long replacesId;

    VoucherRow() {}

    VoucherRow(VoucherCode code, VoucherIssue issue) {
        this.code = code.value();
        origin = issue.origin();
        var tax = issue.tax();
        purpose = tax == null ? MULTI_PURPOSE : SINGLE_PURPOSE;
        taxCode = tax == null ? null : tax.code().value();
        taxRateBp = tax == null ? null : tax.rate().basisPoints();
        faceCents = issue.face().cents();
        balanceCents = faceCents;
        issuedAt = issue.issuedAt();
        expiresOn = issue.expiresOn();
        var customer = issue.customer();
        customerId = customer == null ? null : customer.value();
        series = issue.series();
        var sale = issue.saleNumber();
        saleTill = sale == null ? null : sale.till().value();
        saleNumber = sale == null ? null : sale.number();
    }

    /// A voucher in the place of a lost one: with its value, age, last day and customer, under a new code.
    static VoucherRow replacing(VoucherRow lost, VoucherCode code) {
        var row = new VoucherRow();
        row.code = code.value();
        row.origin = lost.origin;
        row.purpose = lost.purpose;
        row.taxCode = lost.taxCode;
        row.taxRateBp = lost.taxRateBp;
        row.faceCents = lost.balanceCents;
        row.balanceCents = lost.balanceCents;
        row.issuedAt = lost.issuedAt;
        row.expiresOn = lost.lastDay();
        row.customerId = lost.customerId;
        row.series = lost.series;
        row.replacesId = lost.id;
        return row;
    }

    /// The last day it is accepted, as extended.
    @Nullable
    LocalDate lastDay() {
        return extendedTo == null ? expiresOn : extendedTo;
    }

    /// The rate of a single-purpose voucher.
    ///
    /// @throws IllegalArgumentException if purpose and rate do not belong together
    @Nullable
    TaxRate tax() {
        if (purpose.equals(MULTI_PURPOSE) && taxCode == null && taxRateBp == null) {
            return null;
        }
        if (!purpose.equals(SINGLE_PURPOSE) || taxCode == null || taxRateBp == null) {
            throw new IllegalArgumentException("no kind of voucher: " + purpose + " at " + taxCode + " " + taxRateBp);
        }
        return new TaxRate(new TaxCode(taxCode), new Percent(taxRateBp));
    }

    Voucher voucher() {
        return new Voucher(
                new VoucherId(id),
                new VoucherCode(code),
                origin,
                Money.ofCents(faceCents),
                Money.ofCents(balanceCents),
                issuedAt,
                lastDay(),
                customerId == null ? null : new CustomerId(customerId),
                series,
                SaleNumber.ofNullable(saleTill, saleNumber),
                state,
                replacesId == null ? null : new VoucherId(replacesId),
                tax());
    }
}
