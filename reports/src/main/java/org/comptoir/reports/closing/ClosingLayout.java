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

/// Lays out a Z report or an X reading.
public final class ClosingLayout {

    private final ClosingData paper;
    private final Texts texts;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private ClosingLayout(ClosingData paper) {
        this.paper = paper;
        texts = Texts.of("dayclose", paper.language());
        formats = new Formats(paper.language(), paper.zone());
    }

    /// The rows, the same for the roll and for A4.
    public static ReceiptRoll of(ClosingData paper) {
        var close = new ClosingLayout(paper);
        close.head();
        close.taxes();
        close.tenders();
        close.cash();
        close.activity();
        close.proof();
        return new ReceiptRoll(close.title(), paper.language(), close.rows);
    }

    private String title() {
        return paper.number() == 0 ? texts.get("dayclose.x") : texts.get("dayclose.z", formats.count(paper.number()));
    }

    private void head() {
        RollHeader.rows(paper.shop(), rows);
        rows.add(new ReceiptRow.Gap());
        rows.add(new ReceiptRow.Title(title()));
        if (paper.openedAt() != null) {
            pair("dayclose.opened", formats.dateTime(paper.openedAt()));
        }
        pair("dayclose.closed", formats.dateTime(paper.closedAt()));
        pair("dayclose.till", paper.till());
        pair("dayclose.staff", paper.staff());
    }

    private void taxes() {
        heading("dayclose.takings");
        rows.add(new ReceiptRow.Columns(
                texts.get("dayclose.tax"),
                texts.get("dayclose.net"),
                texts.get("dayclose.vat"),
                texts.get("dayclose.gross"),
                true));
        for (var row : paper.taxes().rows()) {
            var rate =
                    row.rate().code().value() + " " + formats.percent(row.rate().rate());
            figures(rate, row.net(), row.tax(), row.gross());
        }
        rows.add(new ReceiptRow.Rule());
        figures(
                texts.get("dayclose.sum"),
                paper.taxes().net(),
                paper.taxes().tax(),
                paper.taxes().gross());
        large("dayclose.total", paper.taxes().gross());
    }

    private void tenders() {
        heading("dayclose.tenders");
        for (var tender : paper.tenders()) {
            var count = texts.get("dayclose.times", tender.count());
            rows.add(new ReceiptRow.Pair(tender.means() + " · " + count, formats.money(tender.amount()), Weight.PLAIN));
        }
    }

    private void cash() {
        var cash = paper.cash();
        heading("dayclose.cash");
        money("dayclose.float", cash.openingFloat(), Weight.PLAIN);
        money("dayclose.cash.sales", cash.sales(), Weight.PLAIN);
        money("dayclose.expected", cash.expected(), Weight.STRONG);
        if (cash.counted() != null) {
            money("dayclose.counted", cash.counted(), Weight.STRONG);
            money("dayclose.difference", cash.counted().minus(cash.expected()), Weight.STRONG);
        }
        if (!paper.reason().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.reason", paper.reason())));
        }
        if (cash.nextFloat() != null) {
            money("dayclose.float.next", cash.nextFloat(), Weight.PLAIN);
        }
    }

    private void activity() {
        var activity = paper.activity();
        heading("dayclose.activity");
        pair("dayclose.sales", formats.count(activity.sales()));
        money("dayclose.discounts", activity.discounts(), Weight.PLAIN);
        money("dayclose.vouchers.sold", activity.vouchersSold(), Weight.PLAIN);
        money("dayclose.vouchers.redeemed", activity.vouchersRedeemed(), Weight.PLAIN);
    }

    private void proof() {
        rows.add(new ReceiptRow.Rule());
        money("dayclose.perpetual", paper.perpetualTotal(), Weight.STRONG);
        rows.add(new ReceiptRow.Gap());
        if (paper.number() == 0) {
            rows.add(new ReceiptRow.Note(texts.get("dayclose.x.note")));
        }
        var signature = paper.signature().isEmpty() ? "" : paper.signature() + " · ";
        rows.add(new ReceiptRow.Note(signature + paper.program()));
        var key = paper.key();
        rows.add(
                new ReceiptRow.Note(texts.get(key.isOpenFile() ? "dayclose.key.file" : "dayclose.key", key.excerpt())));
    }

    private void heading(String key) {
        rows.add(new ReceiptRow.Heading(texts.get(key)));
    }

    private void figures(String first, Money net, Money tax, Money gross) {
        rows.add(new ReceiptRow.Columns(
                first, formats.moneyBare(net), formats.moneyBare(tax), formats.moneyBare(gross), false));
    }

    private void money(String key, Money amount, Weight weight) {
        rows.add(new ReceiptRow.Pair(texts.get(key), formats.money(amount), weight));
    }

    private void large(String key, Money amount) {
        money(key, amount, Weight.LARGE);
    }

    private void pair(String key, String value) {
        rows.add(new ReceiptRow.Pair(texts.get(key), value, Weight.PLAIN));
    }
}
