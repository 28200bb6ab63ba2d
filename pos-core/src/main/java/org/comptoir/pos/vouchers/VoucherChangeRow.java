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
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Append-only: what persons changed about vouchers without a sale. The newest ones tell the state of a voucher.
@Entity
@Immutable
@Table(name = "voucher_change")
class VoucherChangeRow {

    /// The note may name a customer.
    static final CoveredTable COVERED = CoveredTable.byNumber("voucher_change", "id")
            .open("voucher_id", "changed_at", "kind", "block_reason", "expires_on", "other_id", "staff_name")
            .secret("note");

    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "voucher_change_seq", allocationSize = 50)
    @Column(name = "id")
    long id;

    @Column(name = "voucher_id")
    long voucherId;

    @Column(name = "changed_at")
    Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    VoucherChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "block_reason")
    @Nullable
    BlockReason blockReason;

    @Column(name = "expires_on")
    @Nullable
    LocalDate expiresOn;

    @Column(name = "other_id")
    @Nullable
    Long otherId;

    @Column(name = "note")
    String note;

    @Column(name = "staff_name")
    String staffName;

    VoucherChangeRow() {}

    VoucherChangeRow(long voucherId, Instant changedAt, VoucherChangeKind kind, String note, String staffName) {
        this.voucherId = voucherId;
        this.changedAt = changedAt;
        this.kind = kind;
        this.note = note;
        this.staffName = staffName;
    }
}
