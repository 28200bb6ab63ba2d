package org.comptoir.pos.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Insert-only: that a document was settled by hand, by whom, and what its paper says.
@Entity
@Immutable
@Table(name = "fiscal_settlement")
class FiscalSettlementRow {

    static final CoveredTable COVERED = CoveredTable.byText("fiscal_settlement", "document_id")
            .open("settled_at", "staff_name", "reason", "serial", "closing", "document_number", "document_day");

    @Id
    @Column(name = "document_id")
    String documentId = "";

    @Column(name = "settled_at")
    Instant settledAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    String reason = "";

    String serial = "";

    int closing;

    /// 0 where nobody knows it.
    @Column(name = "document_number")
    int documentNumber;

    @Column(name = "document_day")
    @Nullable
    LocalDate documentDay;

    FiscalSettlementRow() {}

    /// @param number on its paper; null if nobody knows it
    FiscalSettlementRow(String document, FiscalSettlement settlement, @Nullable FiscalNumber number) {
        documentId = document;
        settledAt = settlement.at();
        staffName = settlement.staffName();
        reason = settlement.reason();
        if (number != null) {
            serial = number.serial();
            closing = number.closing();
            documentNumber = number.document();
            documentDay = number.day();
        }
    }

    FiscalSettlement settlement() {
        return new FiscalSettlement(settledAt, staffName, reason);
    }

    @Nullable
    FiscalNumber number() {
        return documentDay == null ? null : new FiscalNumber(serial, closing, documentNumber, documentDay);
    }
}
