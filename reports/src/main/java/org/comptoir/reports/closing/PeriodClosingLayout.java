package org.comptoir.reports.closing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.ReceiptRow.Weight;
import org.comptoir.reports.roll.RollHeader;

/// Lays out a month or year closing.
public final class PeriodClosingLayout {

    private final PeriodClosingData data;
    private final Texts texts;
    private final Texts closing;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private PeriodClosingLayout(PeriodClosingData data) {
        this.data = data;
        texts = Texts.of("periodclose", data.language());
        closing = Texts.of("dayclose", data.language());
        formats = new Formats(data.language(), data.zone());
    }

    /// The rows, the same for the roll and for A4.
    public static ReceiptRoll of(PeriodClosingData data) {
        var layout = new PeriodClosingLayout(data);
        layout.head();
        layout.taxes();
        layout.tenders();
        layout.activity();
        layout.proof();
        return new ReceiptRoll(layout.title(), data.language(), layout.rows);
    }

    private String title() {
        return texts.get(data.isYear() ? "periodclose.year" : "periodclose.month", data.number());
    }

    private void head() {
        RollHeader.rows(data.shop(), rows);
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Headline(title(), data.till()));
        fact("periodclose.period", formats.date(data.firstDay()) + " – " + formats.date(data.lastDay()));
        fact("periodclose.closed", formats.dateTime(data.closedAt()));
        fact(
                data.isYear() ? "periodclose.months" : "periodclose.days",
                texts.get("periodclose.closings", data.closings(), data.firstClosing(), data.lastClosing()));
        if (!data.firstTicket().isEmpty()) {
            rows.add(new ReceiptRow.Fact(
                    closing.get("dayclose.tickets"),
                    closing.get("dayclose.tickets.range", data.firstTicket(), data.lastTicket())));
        }
        rows.add(new ReceiptRow.StrongRule());
    }

    private void taxes() {
        money("dayclose.total", data.taxes().gross(), Weight.LARGE);
        rows.add(new ReceiptRow.Rule());
        rows.add(new ReceiptRow.ColumnHeads(
                closing.get("dayclose.tax"),
                closing.get("dayclose.net"),
                closing.get("dayclose.vat"),
                closing.get("dayclose.gross")));
        for (var row : data.taxes().rows()) {
            columns(
                    row.rate().code().value() + " " + formats.percent(row.rate().rate()),
                    row.net(),
                    row.tax(),
                    row.gross(),
                    false);
        }
        columns(
                closing.get("dayclose.sum"),
                data.taxes().net(),
                data.taxes().tax(),
                data.taxes().gross(),
                true);
        rows.add(new ReceiptRow.Rule());
    }

    private void columns(String name, Money net, Money tax, Money gross, boolean strong) {
        rows.add(new ReceiptRow.Columns(
                name,
                formats.moneyWithoutSymbol(net),
                formats.moneyWithoutSymbol(tax),
                formats.moneyWithoutSymbol(gross),
                strong));
    }

    private void tenders() {
        rows.add(new ReceiptRow.Heading(closing.get("dayclose.tenders")));
        data.tenders().forEach(tender -> counted(tender.means(), tender.count(), tender.amount()));
        money(
                "dayclose.sum",
                Money.sum(data.tenders().stream()
                        .map(ClosingData.TenderFigure::amount)
                        .toList()),
                Weight.STRONG);
        rows.add(new ReceiptRow.Rule());
    }

    private void activity() {
        rows.add(new ReceiptRow.Heading(closing.get("dayclose.activity")));
        rows.add(new ReceiptRow.Pair(closing.get("dayclose.sales"), formats.count(data.sales()), Weight.PLAIN));
        counted("dayclose.discounts", data.discounts());
        counted("dayclose.returns", data.returns());
        counted("dayclose.vouchers.sold", data.vouchersSold());
        if (data.accountPaid().count() > 0) {
            counted("dayclose.account.paid", data.accountPaid());
        }
        if (data.rounding().count() > 0) {
            counted("dayclose.rounding", data.rounding());
        }
        rows.add(new ReceiptRow.Pair(
                texts.get("periodclose.difference"), formats.money(data.cashDifference()), Weight.PLAIN));
    }

    private void counted(String key, ClosingData.Counted counted) {
        counted(closing.get(key), counted.count(), counted.amount());
    }

    private void counted(String what, int count, Money amount) {
        var said = count == 0 ? what : what + ", " + formats.count(count);
        rows.add(new ReceiptRow.Pair(said, formats.money(amount), Weight.PLAIN));
    }

    private void proof() {
        rows.add(new ReceiptRow.StrongRule());
        money("dayclose.perpetual", data.perpetualTotal(), Weight.STRONG);
        rows.add(new ReceiptRow.Signature(closing.get("dayclose.visa")));
        rows.add(new ReceiptRow.Gap());
        rows.add(new ReceiptRow.Fine(texts.get("periodclose.signed", data.signature(), data.program())));
        var key = data.key();
        rows.add(new ReceiptRow.Fine(
                closing.get(key.isOpenFile() ? "dayclose.key.file" : "dayclose.key", key.excerpt())));
        rows.add(new ReceiptRow.Fine(closing.get("dayclose.keep")));
    }

    private void money(String key, Money amount, Weight weight) {
        rows.add(new ReceiptRow.Pair(closing.get(key), formats.money(amount), weight));
    }

    private void fact(String key, String value) {
        rows.add(new ReceiptRow.Fact(texts.get(key), value));
    }
}
