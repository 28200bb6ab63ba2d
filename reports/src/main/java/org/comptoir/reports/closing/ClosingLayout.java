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

    private final ClosingData data;
    private final Texts texts;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private ClosingLayout(ClosingData data) {
        this.data = data;
        texts = Texts.of("dayclose", data.language());
        formats = new Formats(data.language(), data.zone());
    }

    /// The rows, the same for the roll and for A4.
    public static ReceiptRoll of(ClosingData data) {
        var close = new ClosingLayout(data);
        close.addHeader();
        close.taxes();
        close.tenders();
        close.cash();
        close.activity();
        close.proof();
        return new ReceiptRoll(close.title(), data.language(), close.rows);
    }

    private String title() {
        return data.number() == 0 ? texts.get("dayclose.x") : texts.get("dayclose.z", data.number());
    }

    private void addHeader() {
        RollHeader.rows(data.shop(), rows);
        rows.add(new ReceiptRow.Gap());
        rows.add(new ReceiptRow.Title(title()));
        if (data.openedAt() != null) {
            pair("dayclose.opened", formats.dateTime(data.openedAt()));
        }
        pair("dayclose.closed", formats.dateTime(data.closedAt()));
        pair("dayclose.till", data.till());
        pair("dayclose.staff", data.staff());
    }

    private void taxes() {
        heading("dayclose.takings");
        rows.add(new ReceiptRow.Columns(
                texts.get("dayclose.tax"),
                texts.get("dayclose.net"),
                texts.get("dayclose.vat"),
                texts.get("dayclose.gross"),
                true));
        for (var row : data.taxes().rows()) {
            var rate =
                    row.rate().code().value() + " " + formats.percent(row.rate().rate());
            amounts(rate, row.net(), row.tax(), row.gross());
        }
        rows.add(new ReceiptRow.Rule());
        amounts(
                texts.get("dayclose.sum"),
                data.taxes().net(),
                data.taxes().tax(),
                data.taxes().gross());
        large("dayclose.total", data.taxes().gross());
    }

    private void tenders() {
        heading("dayclose.tenders");
        for (var tender : data.tenders()) {
            var count = texts.get("dayclose.times", tender.count());
            rows.add(new ReceiptRow.Pair(tender.means() + " · " + count, formats.money(tender.amount()), Weight.PLAIN));
        }
    }

    private void cash() {
        var cash = data.cash();
        heading("dayclose.cash");
        money("dayclose.float", cash.openingFloat(), Weight.PLAIN);
        money("dayclose.cash.sales", cash.sales(), Weight.PLAIN);
        money("dayclose.expected", cash.expected(), Weight.STRONG);
        if (cash.counted() != null) {
            money("dayclose.counted", cash.counted(), Weight.STRONG);
            money("dayclose.difference", cash.counted().minus(cash.expected()), Weight.STRONG);
        }
        if (!data.reason().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.reason", data.reason())));
        }
        if (cash.nextFloat() != null) {
            money("dayclose.float.next", cash.nextFloat(), Weight.PLAIN);
        }
    }

    private void activity() {
        var activity = data.activity();
        heading("dayclose.activity");
        pair("dayclose.sales", formats.count(activity.sales()));
        money("dayclose.discounts", activity.discounts(), Weight.PLAIN);
        money("dayclose.vouchers.sold", activity.vouchersSold(), Weight.PLAIN);
        money("dayclose.vouchers.redeemed", activity.vouchersRedeemed(), Weight.PLAIN);
    }

    private void proof() {
        rows.add(new ReceiptRow.Rule());
        money("dayclose.perpetual", data.perpetualTotal(), Weight.STRONG);
        if (data.findings() > 0) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.findings", data.findings())));
        }
        rows.add(new ReceiptRow.Gap());
        if (data.number() == 0) {
            rows.add(new ReceiptRow.Note(texts.get("dayclose.x.note")));
        }
        var signature = data.signature().isEmpty() ? "" : data.signature() + " · ";
        rows.add(new ReceiptRow.Note(signature + data.program()));
        var key = data.key();
        rows.add(
                new ReceiptRow.Note(texts.get(key.isOpenFile() ? "dayclose.key.file" : "dayclose.key", key.excerpt())));
    }

    private void heading(String key) {
        rows.add(new ReceiptRow.Heading(texts.get(key)));
    }

    private void amounts(String first, Money net, Money tax, Money gross) {
        rows.add(new ReceiptRow.Columns(
                first,
                formats.moneyWithoutSymbol(net),
                formats.moneyWithoutSymbol(tax),
                formats.moneyWithoutSymbol(gross),
                false));
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
