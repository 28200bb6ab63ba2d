package org.comptoir.reports.receipt;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.ReceiptRow.Weight;
import org.comptoir.reports.roll.RollHeader;

/// Lays out a receipt: shop, lines, total, payment, VAT, points, vouchers, signature.
public final class ReceiptLayout {

    /// So long a customer's name fits beside who served them.
    private static final int MAX_BESIDE = 16;

    private final ReceiptData data;
    private final Texts texts;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private ReceiptLayout(ReceiptData data) {
        this.data = data;
        texts = Texts.of("receipt", data.language());
        formats = new Formats(data.language(), data.zone());
    }

    /// The rows of a receipt, the same for every kind of paper.
    public static ReceiptRoll of(ReceiptData data) {
        var receipt = new ReceiptLayout(data);
        receipt.addHeader();
        receipt.lines();
        receipt.payment();
        receipt.taxes();
        receipt.points();
        receipt.vouchers();
        receipt.signature();
        receipt.proof();
        return new ReceiptRoll(receipt.texts.get("receipt.number", data.number()), data.language(), receipt.rows);
    }

    private void addHeader() {
        RollHeader.rows(data.shop(), rows);
        if (!data.header().isBlank()) {
            add(new ReceiptRow.Centred(data.header(), false));
        }
        add(new ReceiptRow.StrongRule());
        if (data.duplicate() > 0) {
            add(new ReceiptRow.Title(texts.get("receipt.duplicate", data.duplicate())));
        }
        if (data.hasReturns()) {
            add(new ReceiptRow.Title(texts.get(data.isExchange() ? "receipt.exchange" : "receipt.return")));
            add(new ReceiptRow.Rule());
        }
        if (!data.notice().isEmpty()) {
            add(new ReceiptRow.Centred(data.notice(), true));
            add(new ReceiptRow.Gap());
        }
        var number = texts.get("receipt.number", data.number()) + ", " + data.till();
        add(new ReceiptRow.Subject(number, formats.dateTime(data.soldAt())));
        for (var origin : data.origins()) {
            add(new ReceiptRow.Text(texts.get("receipt.origin", origin.number(), formats.date(origin.day()))));
        }
        var isShort = data.customer().length() <= MAX_BESIDE;
        pair(texts.get("receipt.served", data.staff()), isShort ? data.customer() : "", Weight.PLAIN);
        if (!isShort) {
            add(new ReceiptRow.Text(texts.get("receipt.customer", data.customer())));
        }
        add(new ReceiptRow.Rule());
    }

    private void lines() {
        var returned =
                data.lines().stream().filter(ReceiptData.Line::isReturned).toList();
        var sold = data.lines().stream().filter(line -> !line.isReturned()).toList();
        if (!returned.isEmpty()) {
            add(new ReceiptRow.Heading(texts.get("receipt.returned")));
            lines(returned);
        }
        if (!returned.isEmpty() && !sold.isEmpty()) {
            add(new ReceiptRow.Heading(texts.get("receipt.taken")));
        }
        lines(sold);
        add(new ReceiptRow.StrongRule());
        total(sold);
        add(new ReceiptRow.Rule());
    }

    /// What the customer gets is told without a sign.
    private void total(List<ReceiptData.Line> sold) {
        if (data.total().isNegative()) {
            pair(texts.get("receipt.favour"), money(data.total().negate()), Weight.LARGE);
        } else {
            pair(texts.get("receipt.total"), money(data.total()), Weight.LARGE);
        }
        var items = sold.stream().mapToLong(ReceiptLayout::items).sum();
        var reduced = data.reduced();
        pair(
                texts.get("receipt.lines", data.lines().size(), items),
                reduced.isZero() ? "" : texts.get("receipt.reduced", money(reduced)),
                Weight.BELOW);
    }

    private void lines(List<ReceiptData.Line> lines) {
        for (var line : lines) {
            add(new ReceiptRow.Item(line.name(), price(line)));
            small(line);
            var why = line.returned();
            if (why != null && !why.isBlank()) {
                pair(why, "", Weight.SMALL);
            }
            for (var reduction : line.reductions()) {
                pair(reduction.reason(), amount(reduction.amount().negate()), Weight.SMALL);
            }
            if (line.isGuaranteed()) {
                pair(texts.get("receipt.guaranteed"), "", Weight.SMALL);
            }
        }
    }

    /// The letter of a rate only where there are several.
    private String price(ReceiptData.Line line) {
        return amount(line.total()) + (hasSeveralRates() ? " " + line.taxCode() : "");
    }

    /// As the till counts them: each piece, what is weighed once.
    private static long items(ReceiptData.Line line) {
        var quantity = line.quantity();
        return quantity.isWhole() ? quantity.thousandths() / 1000 : 1;
    }

    private void small(ReceiptData.Line line) {
        var parts = new ArrayList<String>();
        if (!line.detail().isBlank()) {
            parts.add(line.detail());
        }
        if (line.isWeighed() || !line.quantity().equals(Quantity.ONE)) {
            var quantity = formats.quantity(line.quantity());
            parts.add(texts.get(
                    line.isWeighed() ? "receipt.weighed" : "receipt.times", quantity, amount(line.unitPrice())));
        }
        if (!parts.isEmpty()) {
            pair(String.join(" · ", parts), "", Weight.SMALL);
        }
    }

    private void payment() {
        if (!data.rounding().isZero()) {
            pair(texts.get("receipt.rounding"), money(data.rounding()), Weight.PLAIN);
            pair(texts.get("receipt.topay"), money(data.total().plus(data.rounding())), Weight.STRONG);
        }
        for (var paid : data.paid()) {
            pair(paid.means(), money(paid.amount()), Weight.PLAIN);
        }
        if (!data.change().isZero()) {
            pair(texts.get("receipt.change"), money(data.change()), Weight.STRONG);
        }
        var owed = data.owed();
        if (owed != null) {
            pair(texts.get("receipt.owed"), money(owed), Weight.PLAIN);
        }
    }

    private void taxes() {
        if (data.taxes().rows().isEmpty()) {
            return;
        }
        add(new ReceiptRow.Rule());
        add(new ReceiptRow.ColumnHeads(
                texts.get("receipt.tax.rate"),
                texts.get("receipt.tax.net"),
                texts.get("receipt.tax.tax"),
                texts.get("receipt.tax.gross")));
        var rows = data.taxes().rows();
        for (var row : rows) {
            taxes(rate(row.rate()), row.net(), row.tax(), row.gross(), false);
        }
        if (rows.size() > 1) {
            taxes(
                    texts.get("receipt.tax.sum"),
                    Money.sum(rows.stream().map(TaxSummary.Row::net).toList()),
                    Money.sum(rows.stream().map(TaxSummary.Row::tax).toList()),
                    Money.sum(rows.stream().map(TaxSummary.Row::gross).toList()),
                    true);
        }
    }

    private void taxes(String rate, Money net, Money tax, Money gross, boolean strong) {
        add(new ReceiptRow.Columns(rate, amount(net), amount(tax), amount(gross), strong));
    }

    private String rate(TaxRate rate) {
        var percent = formats.percent(rate.rate());
        return hasSeveralRates() ? rate.code().value() + " " + percent : percent;
    }

    private boolean hasSeveralRates() {
        return data.taxes().rows().size() > 1;
    }

    private void points() {
        var points = data.points();
        if (points == null) {
            return;
        }
        var parts = new ArrayList<String>();
        parts.add(texts.get("receipt.points.before", formats.count(points.before())));
        if (points.spent() != 0) {
            parts.add(texts.get("receipt.points.spent", formats.count(points.spent())));
        }
        if (points.earned() != 0) {
            parts.add(texts.get("receipt.points.earned", formats.count(points.earned())));
        }
        if (points.takenBack() != 0) {
            parts.add(texts.get("receipt.points.takenback", formats.count(points.takenBack())));
        }
        if (points.givenBack() != 0) {
            parts.add(texts.get("receipt.points.givenback", formats.count(points.givenBack())));
        }
        add(new ReceiptRow.Box(
                texts.get("receipt.points.balance"),
                formats.count(points.balance()),
                String.join(", ", parts),
                points.worth().isPositive() ? texts.get("receipt.points.worth", money(points.worth())) : ""));
    }

    private void vouchers() {
        for (var voucher : data.vouchers()) {
            add(new ReceiptRow.Rule());
            pair(
                    texts.get(voucher.isCreditNote() ? "receipt.creditnote" : "receipt.voucher"),
                    money(voucher.amount()),
                    Weight.LARGE);
            if (!voucher.name().isEmpty()) {
                add(new ReceiptRow.Text(voucher.name()));
            }
            if (voucher.expires() != null) {
                add(new ReceiptRow.Text(texts.get("receipt.voucher.expires", formats.date(voucher.expires()))));
            }
            add(new ReceiptRow.Code(Barcode.code128(voucher.barcode()), voucher.code()));
            if (voucher.isCreditNote()) {
                add(new ReceiptRow.Small(texts.get("receipt.creditnote.choice")));
            }
        }
    }

    /// Who was paid something back confirms it on the shop's copy.
    private void signature() {
        if (data.total().isNegative()) {
            add(new ReceiptRow.Signature(texts.get("receipt.signature")));
        }
    }

    private void proof() {
        if (data.conditions().isBlank()) {
            add(new ReceiptRow.Rule());
        } else {
            add(new ReceiptRow.Gap());
            add(new ReceiptRow.Small(data.conditions()));
        }
        add(new ReceiptRow.Code(Barcode.code128(data.code()), data.code()));
        if (!data.footer().isBlank()) {
            add(new ReceiptRow.Thanks(data.footer()));
        }
        if (!data.shop().hours().isEmpty()) {
            add(new ReceiptRow.Note(String.join(", ", data.shop().hours())));
        }
        var copy = data.duplicate() == 0 ? texts.get("receipt.original") : texts.get("receipt.copy", data.duplicate());
        add(new ReceiptRow.Fine(texts.get("receipt.proof", data.signature(), copy, data.program())));
    }

    private void pair(String left, String right, Weight weight) {
        add(new ReceiptRow.Pair(left, right, weight));
    }

    private void add(ReceiptRow row) {
        rows.add(row);
    }

    private String money(Money amount) {
        return formats.money(amount);
    }

    /// Without the currency, which the total names.
    private String amount(Money amount) {
        return formats.moneyWithoutSymbol(amount);
    }
}
