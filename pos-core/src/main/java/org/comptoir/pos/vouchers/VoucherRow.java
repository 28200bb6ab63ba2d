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
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

/// Changed by conditional updates only, so that two tills never both spend it; therefore without a version.
@Entity
@Table(name = "voucher")
class VoucherRow {

    /// Those that were sold or given back for goods stand in the sale's signed text.
    static final CoveredTable COVERED = CoveredTable.byNumber("voucher", "id")
            .open("origin", "purpose", "face_cents", "issued_at", "expires_on", "series")
            .secret("code", "customer_id")
            .where("origin = 'GIVEN'");

    /// Not taxed when sold, because its use is not known yet; required by law to be fixed per voucher.
    private static final String MULTI_PURPOSE = "MULTI";

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

    VoucherRow() {}

    VoucherRow(VoucherCode code, VoucherIssue issue) {
        this.code = code.value();
        origin = issue.origin();
        purpose = MULTI_PURPOSE;
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

    Voucher voucher() {
        return new Voucher(
                new VoucherId(id),
                new VoucherCode(code),
                origin,
                Money.ofCents(faceCents),
                Money.ofCents(balanceCents),
                issuedAt,
                expiresOn,
                customerId == null ? null : new CustomerId(customerId),
                series,
                SaleNumber.ofNullable(saleTill, saleNumber));
    }
}
