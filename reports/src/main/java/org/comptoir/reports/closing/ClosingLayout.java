package org.comptoir.reports.closing;

import java.time.Instant;
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
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Headline(title(), data.till()));
        var opening = data.opening();
        if (opening != null) {
            fact("dayclose.opened", moment(opening.at(), opening.staff()));
        }
        fact(data.number() == 0 ? "dayclose.read" : "dayclose.closed", moment(data.closedAt(), data.staff()));
        var activity = data.activity();
        if (!activity.firstTicket().isEmpty()) {
            fact(
                    "dayclose.tickets",
                    texts.get("dayclose.tickets.range", activity.firstTicket(), activity.lastTicket()));
        }
        rows.add(new ReceiptRow.StrongRule());
    }

    private String moment(Instant at, String staff) {
        return staff.isEmpty() ? formats.dateTime(at) : formats.dateTime(at) + ", " + staff;
    }

    private void taxes() {
        large("dayclose.total", data.taxes().gross());
        rows.add(new ReceiptRow.Rule());
        rows.add(new ReceiptRow.ColumnHeads(
                texts.get("dayclose.tax"),
                texts.get("dayclose.net"),
                texts.get("dayclose.vat"),
                texts.get("dayclose.gross")));
        for (var row : data.taxes().rows()) {
            var rate =
                    row.rate().code().value() + " " + formats.percent(row.rate().rate());
            amounts(rate, row.net(), row.tax(), row.gross(), false);
        }
        amounts(
                texts.get("dayclose.sum"),
                data.taxes().net(),
                data.taxes().tax(),
                data.taxes().gross(),
                true);
        rows.add(new ReceiptRow.Rule());
    }

    private void tenders() {
        heading("dayclose.tenders");
        for (var tender : data.tenders()) {
            counted(tender.means(), tender.count(), tender.amount());
        }
        if (data.tenders().size() > 1) {
            var sum = Money.sum(data.tenders().stream()
                    .map(ClosingData.TenderFigure::amount)
                    .toList());
            money("dayclose.sum", sum, Weight.STRONG);
        }
        data.counts().forEach(this::count);
        rows.add(new ReceiptRow.Rule());
    }

    /// What differs is told with its reason.
    private void count(ClosingData.CountedTender count) {
        var said = count.difference().isZero()
                ? texts.get("dayclose.tender.counted", count.means())
                : texts.get("dayclose.tender.differs", count.means(), formats.money(count.difference()));
        rows.add(new ReceiptRow.Pair(said, formats.money(count.counted()), Weight.PLAIN));
        if (!count.reason().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.reason", count.reason())));
        }
    }

    private void cash() {
        var cash = data.cash();
        heading("dayclose.cash");
        money("dayclose.float", cash.openingFloat(), Weight.PLAIN);
        var left = cash.left();
        if (left != null) {
            money("dayclose.float.left", left, Weight.BELOW);
        }
        cash.moved().forEach(moved -> counted(moved.means(), moved.count(), moved.amount()));
        money("dayclose.cash.sales", cash.sales(), Weight.PLAIN);
        money("dayclose.expected", cash.expected(), Weight.PLAIN);
        var counted = cash.counted();
        if (counted != null && data.isAutomatic()) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.automatic")));
        } else if (counted != null) {
            money("dayclose.counted", counted, Weight.PLAIN);
            rows.add(new ReceiptRow.Frame(
                    texts.get("dayclose.difference"), formats.money(counted.minus(cash.expected()))));
        }
        if (!data.reason().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.reason", data.reason())));
        }
        var nextFloat = cash.nextFloat();
        if (counted != null && nextFloat != null) {
            money("dayclose.bank", counted.minus(nextFloat), Weight.PLAIN);
            money("dayclose.float.next", nextFloat, Weight.PLAIN);
        }
        rows.add(new ReceiptRow.Rule());
    }

    private void activity() {
        var activity = data.activity();
        heading("dayclose.activity");
        pair("dayclose.sales", formats.count(activity.sales()));
        if (activity.sales() > 0) {
            money("dayclose.basket", data.taxes().gross().scaled(1, activity.sales()), Weight.PLAIN);
        }
        counted(texts.get("dayclose.discounts"), activity.discounts());
        counted(texts.get("dayclose.returns"), activity.returns());
        counted(texts.get("dayclose.unreceipted"), activity.unreceipted());
        counted(texts.get("dayclose.cancelled"), activity.cancelled());
        counted(texts.get("dayclose.emptied"), activity.emptied());
        pair("dayclose.drawer", formats.count(activity.drawerOpenings()));
        vouchers(activity);
        if (!activity.soldOnAccount().isZero()) {
            money("dayclose.account.given", activity.soldOnAccount(), Weight.PLAIN);
        }
        if (activity.accountPaid().count() > 0) {
            counted(texts.get("dayclose.account.paid"), activity.accountPaid());
        }
        if (activity.rounding().count() > 0) {
            counted(texts.get("dayclose.rounding"), activity.rounding());
        }
        activity.tips().forEach(tip -> counted(texts.get("dayclose.tips", tip.means()), tip.count(), tip.amount()));
        activity.foreign().forEach(this::foreign);
        fiscal(activity.fiscal());
    }

    /// One line for each closing of a recorder, as there is little room on a sheet; mostly that is one.
    private void fiscal(ClosingData.FiscalDocumentFigures fiscal) {
        fiscal.closings()
                .forEach(closing -> rows.add(new ReceiptRow.Pair(
                        texts.get("dayclose.fiscal.confirmed", closing.serial(), closing.closing()),
                        formats.count(closing.documents()),
                        Weight.PLAIN)));
        if (fiscal.open() > 0) {
            pair("dayclose.fiscal.open", formats.count(fiscal.open()));
        }
        if (fiscal.settled() > 0) {
            pair("dayclose.fiscal.settled", formats.count(fiscal.settled()));
        }
    }

    /// The amount in the currency, and what it was worth when it was taken.
    private void foreign(ClosingData.ForeignFigure taken) {
        rows.add(new ReceiptRow.Pair(
                texts.get("dayclose.foreign", taken.currency(), taken.count()),
                formats.currency(taken.currency(), taken.amount()) + " = " + formats.money(taken.given()),
                Weight.PLAIN));
        var counted = taken.counted();
        if (counted != null) {
            rows.add(new ReceiptRow.Pair(
                    texts.get("dayclose.foreign.counted"), formats.currency(taken.currency(), counted), Weight.BELOW));
        }
    }

    /// Two rows, as there is little room on a sheet: where there are single-purpose vouchers, one for each kind.
    private void vouchers(ClosingData.Activity activity) {
        var sold = activity.vouchersSold();
        var singles = activity.singlesSold();
        var spent = activity.singlesSpent();
        if (singles.count() == 0 && spent.count() == 0 && spent.amount().isZero()) {
            counted(texts.get("dayclose.vouchers.sold"), sold);
            money("dayclose.vouchers.redeemed", activity.vouchersRedeemed(), Weight.PLAIN);
        } else {
            both(texts.get("dayclose.vouchers", sold.count()), sold.amount(), activity.vouchersRedeemed());
            both(texts.get("dayclose.singles", singles.count()), singles.amount(), spent.amount());
        }
    }

    private void both(String what, Money sold, Money spent) {
        var amounts = formats.money(sold) + ", " + formats.money(spent.negate());
        rows.add(new ReceiptRow.Pair(what, amounts, Weight.PLAIN));
    }

    private void counted(String what, ClosingData.Counted counted) {
        counted(what, counted.count(), counted.amount());
    }

    private void counted(String what, int count, Money amount) {
        var said = count == 0 ? what : what + ", " + formats.count(count);
        rows.add(new ReceiptRow.Pair(said, formats.money(amount), Weight.PLAIN));
    }

    private void proof() {
        rows.add(new ReceiptRow.StrongRule());
        money("dayclose.perpetual", data.perpetualTotal(), Weight.STRONG);
        var year = data.yearTotal();
        rows.add(new ReceiptRow.Pair(
                texts.get("dayclose.year", year.year()), formats.money(year.amount()), Weight.PLAIN));
        if (data.findings() > 0) {
            rows.add(new ReceiptRow.Text(texts.get("dayclose.findings", data.findings())));
        }
        if (data.number() == 0) {
            rows.add(new ReceiptRow.Gap());
            rows.add(new ReceiptRow.Note(texts.get("dayclose.x.note")));
        } else {
            rows.add(new ReceiptRow.Signature(texts.get("dayclose.visa")));
            rows.add(new ReceiptRow.Gap());
        }
        rows.add(new ReceiptRow.Fine(proofLine()));
        var key = data.key();
        rows.add(
                new ReceiptRow.Fine(texts.get(key.isOpenFile() ? "dayclose.key.file" : "dayclose.key", key.excerpt())));
        if (data.number() > 0) {
            rows.add(new ReceiptRow.Fine(texts.get("dayclose.keep")));
        }
    }

    private String proofLine() {
        if (data.signature().isEmpty()) {
            return data.program();
        }
        return data.previous() == 0
                ? texts.get("dayclose.signed.first", data.signature(), data.program())
                : texts.get("dayclose.signed", data.signature(), data.previous(), data.program());
    }

    private void heading(String key) {
        rows.add(new ReceiptRow.Heading(texts.get(key)));
    }

    private void amounts(String first, Money net, Money tax, Money gross, boolean strong) {
        rows.add(new ReceiptRow.Columns(
                first,
                formats.moneyWithoutSymbol(net),
                formats.moneyWithoutSymbol(tax),
                formats.moneyWithoutSymbol(gross),
                strong));
    }

    private void money(String key, Money amount, Weight weight) {
        rows.add(new ReceiptRow.Pair(texts.get(key), formats.money(amount), weight));
    }

    private void large(String key, Money amount) {
        money(key, amount, Weight.LARGE);
    }

    private void fact(String key, String value) {
        rows.add(new ReceiptRow.Fact(texts.get(key), value));
    }

    private void pair(String key, String value) {
        rows.add(new ReceiptRow.Pair(texts.get(key), value, Weight.PLAIN));
    }
}
