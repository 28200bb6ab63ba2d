package org.comptoir.pos.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

/// A document with its newest state, which alone changes.
@Entity
@Table(name = "fiscal_document")
class FiscalDocumentRow {

    /// What a recorder confirmed.
    static final CoveredTable COVERED = CoveredTable.byText("fiscal_document", "id")
            .open(
                    "till_id",
                    "sale_number",
                    "part",
                    "kind",
                    "origin_till",
                    "origin_number",
                    "amount_cents",
                    "prepared_at",
                    "state")
            .where("state = 'CONFIRMED'");

    @Id
    String id = "";

    @Column(name = "till_id")
    String tillId = "";

    @Column(name = "sale_number")
    long saleNumber;

    /// Its place among the documents of the sale, from 0.
    int part;

    @Enumerated(EnumType.STRING)
    FiscalKind kind = FiscalKind.SALE;

    @Column(name = "origin_till")
    @Nullable
    String originTill;

    @Column(name = "origin_number")
    @Nullable
    Long originNumber;

    @Column(name = "amount_cents")
    long amountCents;

    @Column(name = "prepared_at")
    Instant preparedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    FiscalState state = FiscalState.PREPARED;

    FiscalDocumentRow() {}

    /// @param origin the earlier sale of returned goods; null for none
    FiscalDocumentRow(
            SaleNumber sale, int place, FiscalKind kind, @Nullable SaleNumber origin, Money amount, Instant at) {
        id = UUID.randomUUID().toString();
        tillId = sale.till().value();
        saleNumber = sale.number();
        part = place;
        this.kind = kind;
        originTill = origin == null ? null : origin.till().value();
        originNumber = origin == null ? null : origin.number();
        amountCents = amount.cents();
        preparedAt = at;
    }

    SaleNumber sale() {
        return new SaleNumber(new TillId(tillId), saleNumber);
    }

    private @Nullable SaleNumber origin() {
        return originTill == null || originNumber == null ? null : new SaleNumber(new TillId(originTill), originNumber);
    }

    /// @param states of this document, in their order
    /// @param settled null if it was not settled by hand
    FiscalDocument document(List<FiscalStateRow> states, @Nullable FiscalSettlementRow settled) {
        RecorderPosition sentFrom = null;
        FiscalNumber number = null;
        FiscalProblem problem = null;
        var lottery = "";
        for (var step : states) {
            switch (step.state) {
                case SENT -> {
                    sentFrom = step.position();
                    lottery = step.lotteryCode;
                }
                case CONFIRMED -> number = step.number();
                case REFUSED -> problem = FiscalProblem.valueOf(step.problem);
                case PREPARED -> {
                    // What the sale took; a document that is prepared again keeps what it was sent with.
                    lottery = step.position == 1 ? step.lotteryCode : lottery;
                    problem = null;
                }
                case UNKNOWN, SETTLED -> problem = null;
            }
        }
        return new FiscalDocument(
                UUID.fromString(id),
                sale(),
                kind,
                origin(),
                Money.ofCents(amountCents),
                preparedAt,
                state,
                sentFrom,
                lottery,
                settled == null ? number : settled.number(),
                state == FiscalState.REFUSED ? problem : null,
                settled == null ? null : settled.settlement());
    }
}
