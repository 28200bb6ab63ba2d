package org.comptoir.reports.closing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.Roll;
import org.comptoir.reports.roll.RollRow;
import org.comptoir.reports.roll.RollRow.Weight;
import org.comptoir.reports.roll.ShopHead;

/// Sets a Z report or an X reading.
public final class DayClose {

    private final DayClosePaper paper;
    private final Texts texts;
    private final Formats formats;
    private final List<RollRow> rows = new ArrayList<>();

    private DayClose(DayClosePaper paper) {
        this.paper = paper;
        texts = Texts.of("dayclose", paper.language());
        formats = new Formats(paper.language(), paper.zone());
    }

    /// The rows, the same for the roll and for A4.
    public static Roll of(DayClosePaper paper) {
        var close = new DayClose(paper);
        close.head();
        close.taxes();
        close.tenders();
        close.cash();
        close.activity();
        close.proof();
        return new Roll(close.title(), paper.language(), close.rows);
    }

    private String title() {
        return paper.number() == 0 ? texts.get("dayclose.x") : texts.get("dayclose.z", formats.count(paper.number()));
    }

    private void head() {
        ShopHead.rows(paper.shop(), rows);
        rows.add(new RollRow.Gap());
        rows.add(new RollRow.Title(title()));
        if (paper.openedAt() != null) {
            pair("dayclose.opened", formats.dateTime(paper.openedAt()));
        }
        pair("dayclose.closed", formats.dateTime(paper.closedAt()));
        pair("dayclose.till", paper.till());
        pair("dayclose.staff", paper.staff());
    }

    private void taxes() {
        heading("dayclose.takings");
        rows.add(new RollRow.Columns(
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
        rows.add(new RollRow.Rule());
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
            rows.add(new RollRow.Pair(tender.means() + " · " + count, formats.money(tender.amount()), Weight.PLAIN));
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
            rows.add(new RollRow.Text(texts.get("dayclose.reason", paper.reason())));
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
        rows.add(new RollRow.Rule());
        money("dayclose.perpetual", paper.perpetualTotal(), Weight.STRONG);
        rows.add(new RollRow.Gap());
        if (paper.number() == 0) {
            rows.add(new RollRow.Note(texts.get("dayclose.x.note")));
        }
        var signature = paper.signature().isEmpty() ? "" : paper.signature() + " · ";
        rows.add(new RollRow.Note(signature + paper.program()));
        var key = paper.key();
        rows.add(new RollRow.Note(texts.get(key.isOpenFile() ? "dayclose.key.file" : "dayclose.key", key.excerpt())));
    }

    private void heading(String key) {
        rows.add(new RollRow.Heading(texts.get(key)));
    }

    private void figures(String first, Money net, Money tax, Money gross) {
        rows.add(new RollRow.Columns(
                first, formats.moneyBare(net), formats.moneyBare(tax), formats.moneyBare(gross), false));
    }

    private void money(String key, Money amount, Weight weight) {
        rows.add(new RollRow.Pair(texts.get(key), formats.money(amount), weight));
    }

    private void large(String key, Money amount) {
        money(key, amount, Weight.LARGE);
    }

    private void pair(String key, String value) {
        rows.add(new RollRow.Pair(texts.get(key), value, Weight.PLAIN));
    }
}
