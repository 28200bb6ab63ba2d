package org.comptoir.pos.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.closing.DayClosingPartRow.Kind;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;

/// Maps the sums of a closing to rows and back.
record ClosingBreakdown(List<DayClosingPartRow> rows) {

    static ClosingBreakdown of(DayClosing closing) {
        var rows = new ArrayList<DayClosingPartRow>();
        var figures = closing.figures();
        figures.taxes().rows().forEach(tax -> rows.add(row(tax)));
        figures.tenders().forEach(tender -> rows.add(row(tender)));
        rows.add(row(Kind.VOUCHERS_SOLD, figures.vouchersSold()));
        rows.add(row(Kind.RETURNS, figures.returns()));
        rows.add(row(Kind.DISCOUNTS, figures.discounts()));
        if (!figures.rounding().equals(Counted.NONE)) {
            rows.add(row(Kind.ROUNDING, figures.rounding()));
        }
        if (!figures.accountPaid().equals(Counted.NONE)) {
            rows.add(row(Kind.ACCOUNT_PAID, figures.accountPaid()));
        }
        closing.counted()
                .pieces()
                .forEach((piece, count) -> rows.add(
                        new DayClosingPartRow(Kind.PIECES, piece.toDecimal(), count, piece.times(count.longValue()))));
        figures.cash()
                .kinds()
                .forEach(total -> rows.add(
                        new DayClosingPartRow(Kind.CASH_MOVED, total.kind().name(), total.count(), total.amount())));
        closing.counts().forEach(count -> rows.add(row(count)));
        return new ClosingBreakdown(rows);
    }

    private static DayClosingPartRow row(TenderTotal tender) {
        return row(Kind.TENDER, tender.type(), tender.count(), tender.amount());
    }

    private static DayClosingPartRow row(TenderCount count) {
        var row = row(Kind.TENDER_COUNTED, count.type(), 0, count.counted());
        row.note = count.reason();
        return row;
    }

    private static DayClosingPartRow row(Kind kind, TenderType type, int count, Money amount) {
        var row = new DayClosingPartRow(kind, type.kind().name(), count, amount);
        var own = type.own();
        row.ownName = own == null ? "" : own.name();
        row.inDrawer = own != null && own.inDrawer();
        return row;
    }

    private static DayClosingPartRow row(TaxSummary.Row tax) {
        var row = new DayClosingPartRow(Kind.TAX, tax.rate().code().value(), 0, tax.net());
        row.rateBp = tax.rate().rate().basisPoints();
        row.taxCents = tax.tax().cents();
        return row;
    }

    private static DayClosingPartRow row(Kind kind, Counted counted) {
        return new DayClosingPartRow(kind, "", counted.count(), counted.amount());
    }

    TaxSummary taxes() {
        return new TaxSummary(of(Kind.TAX)
                .map(row -> new TaxSummary.Row(
                        new TaxRate(new TaxCode(row.name), new Percent(row.rateBp)),
                        Money.ofCents(row.amountCents),
                        Money.ofCents(row.taxCents)))
                .toList());
    }

    List<TenderTotal> tenders() {
        return of(Kind.TENDER)
                .map(row -> new TenderTotal(type(row), row.countOf, Money.ofCents(row.amountCents)))
                .toList();
    }

    private static TenderType type(DayClosingPartRow row) {
        var kind = TenderKind.valueOf(row.name);
        return new TenderType(kind, kind == TenderKind.OWN ? new OwnMeans(row.ownName, row.inDrawer) : null);
    }

    Counted vouchersSold() {
        return counted(Kind.VOUCHERS_SOLD);
    }

    /// Zero in a closing made before returns existed.
    Counted returns() {
        return find(Kind.RETURNS).orElse(Counted.NONE);
    }

    /// Not kept where nothing was rounded.
    Counted rounding() {
        return find(Kind.ROUNDING).orElse(Counted.NONE);
    }

    /// Not kept where nothing was paid.
    Counted accountPaid() {
        return find(Kind.ACCOUNT_PAID).orElse(Counted.NONE);
    }

    Counted discounts() {
        return counted(Kind.DISCOUNTS);
    }

    CashCount counted(Money total) {
        var pieces = new TreeMap<Money, Integer>();
        of(Kind.PIECES).forEach(row -> pieces.put(Money.of(row.name), row.countOf));
        return new CashCount(pieces, total.minus(CashCount.of(pieces).total()));
    }

    CashTotals cash(long last) {
        return new CashTotals(
                last,
                of(Kind.CASH_MOVED)
                        .map(row -> new CashTotals.OfKind(
                                CashMovementKind.valueOf(row.name), row.countOf, Money.ofCents(row.amountCents)))
                        .toList());
    }

    List<TenderCount> counts() {
        return of(Kind.TENDER_COUNTED)
                .map(row -> new TenderCount(type(row), Money.ofCents(row.amountCents), row.note))
                .toList();
    }

    private Counted counted(Kind kind) {
        return find(kind).orElseThrow();
    }

    private Optional<Counted> find(Kind kind) {
        return of(kind).map(row -> new Counted(row.countOf, Money.ofCents(row.amountCents)))
                .findFirst();
    }

    private Stream<DayClosingPartRow> of(Kind kind) {
        return rows.stream().filter(row -> row.kind == kind);
    }
}
