package org.comptoir.pos.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.pos.trail.CoveredTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Insert-only: a state of a document.
@Entity
@Immutable
@Table(name = "fiscal_state")
class FiscalStateRow {

    /// What a recorder confirmed.
    static final CoveredTable COVERED = CoveredTable.byNumber("fiscal_state", "id")
            .open(
                    "document_id",
                    "position",
                    "state",
                    "happened_at",
                    "serial",
                    "closing",
                    "document_number",
                    "document_day",
                    "lottery_code",
                    "problem")
            .where("state = 'CONFIRMED'");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fiscal_state")
    @SequenceGenerator(name = "fiscal_state", sequenceName = "fiscal_state_seq", allocationSize = 50)
    long id;

    @Column(name = "document_id")
    String documentId = "";

    int position;

    @Enumerated(EnumType.STRING)
    FiscalState state = FiscalState.PREPARED;

    @Column(name = "happened_at")
    Instant happenedAt = Instant.EPOCH;

    /// Of the recorder; empty where none was asked.
    String serial = "";

    int closing;

    @Column(name = "document_number")
    int documentNumber;

    @Column(name = "document_day")
    @Nullable
    LocalDate documentDay;

    @Column(name = "lottery_code")
    String lotteryCode = "";

    String problem = "";

    FiscalStateRow() {}

    FiscalStateRow(String document, int place, FiscalState state, Instant at) {
        documentId = document;
        position = place;
        this.state = state;
        happenedAt = at;
    }

    FiscalStateRow standing(RecorderPosition before, String lottery) {
        serial = before.serial();
        closing = before.closing();
        documentNumber = before.lastDocument();
        lotteryCode = lottery;
        return this;
    }

    FiscalStateRow withLottery(String code) {
        lotteryCode = code;
        return this;
    }

    FiscalStateRow numbered(FiscalNumber confirmed) {
        serial = confirmed.serial();
        closing = confirmed.closing();
        documentNumber = confirmed.document();
        documentDay = confirmed.day();
        return this;
    }

    FiscalStateRow because(FiscalProblem reason) {
        problem = reason.name();
        return this;
    }

    RecorderPosition position() {
        return new RecorderPosition(serial, closing, documentNumber);
    }

    FiscalNumber number() {
        return new FiscalNumber(serial, closing, documentNumber, documentDay == null ? LocalDate.EPOCH : documentDay);
    }
}
