package org.comptoir.pos.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "day_closing")
class DayClosingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "day_closing")
    @SequenceGenerator(name = "day_closing", sequenceName = "day_closing_seq", allocationSize = 50)
    long id;

    @Column(name = "till_id")
    String tillId = "";

    long number;

    @Column(name = "previous_number")
    long previousNumber;

    String till = "";

    @Column(name = "business_day")
    LocalDate businessDay = LocalDate.EPOCH;

    @Column(name = "closed_at")
    Instant closedAt = Instant.EPOCH;

    @Column(name = "staff_name")
    String staffName = "";

    @Column(name = "first_sale")
    long firstSale;

    @Column(name = "last_sale")
    long lastSale;

    int sales;

    @Column(name = "turnover_cents")
    long turnoverCents;

    @Column(name = "perpetual_cents")
    long perpetualCents;

    @Column(name = "opening_float_cents")
    long openingFloatCents;

    @Column(name = "cash_expected_cents")
    long cashExpectedCents;

    @Column(name = "cash_counted_cents")
    long cashCountedCents;

    @Column(name = "next_float_cents")
    long nextFloatCents;

    String reason = "";

    @Column(name = "last_movement")
    long lastMovement;

    boolean automatic;

    int findings;

    String signature = "";

    String mark = "";

    DayClosingRow() {}

    DayClosingRow(DayClosing closing) {
        var figures = closing.figures();
        tillId = closing.tillId().value();
        number = closing.number();
        previousNumber = figures.previousClosing();
        till = closing.till();
        businessDay = closing.businessDay();
        closedAt = closing.closedAt();
        staffName = closing.staffName();
        firstSale = figures.firstSale();
        lastSale = figures.lastSale();
        sales = figures.sales();
        turnoverCents = figures.turnover().cents();
        perpetualCents = figures.perpetual().cents();
        openingFloatCents = figures.openingFloat().cents();
        cashExpectedCents = figures.cashExpected().cents();
        cashCountedCents = closing.counted().total().cents();
        nextFloatCents = closing.nextFloat().cents();
        reason = closing.reason();
        lastMovement = figures.cash().last();
        automatic = closing.automatic();
        findings = figures.findings();
        signature = closing.signature();
        mark = closing.mark();
    }

    DayClosing closing(List<DayClosingPartRow> rows) {
        var parts = new ClosingBreakdown(rows);
        return new DayClosing(
                new TillId(tillId),
                number,
                till,
                businessDay,
                closedAt,
                staffName,
                new DayFigures(
                        previousNumber,
                        firstSale,
                        lastSale,
                        sales,
                        parts.taxes(),
                        parts.tenders(),
                        parts.vouchersSold(),
                        parts.returns(),
                        parts.discounts(),
                        parts.rounding(),
                        parts.accountPaid(),
                        Money.ofCents(perpetualCents),
                        Money.ofCents(openingFloatCents),
                        parts.cash(lastMovement),
                        findings),
                parts.counted(Money.ofCents(cashCountedCents)),
                Money.ofCents(nextFloatCents),
                reason,
                parts.counts(),
                automatic,
                signature,
                mark);
    }
}
