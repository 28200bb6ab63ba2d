package org.comptoir.reports.receipt;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.ReceiptRow.Weight;
import org.comptoir.reports.roll.RollHeader;

/// Lays out a receipt: shop, lines, total, payment, VAT, points, vouchers, signature.
public final class ReceiptLayout {

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
        receipt.proof();
        return new ReceiptRoll(receipt.texts.get("receipt.number", data.number()), data.language(), receipt.rows);
    }

    private void addHeader() {
        RollHeader.rows(data.shop(), rows);
        if (!data.header().isBlank()) {
            add(new ReceiptRow.Centred(data.header(), false));
        }
        if (data.duplicate() > 0) {
            add(new ReceiptRow.Gap());
            add(new ReceiptRow.Title(texts.get("receipt.duplicate", data.duplicate())));
        }
        add(new ReceiptRow.Gap());
        pair(texts.get("receipt.number", data.number()), formats.dateTime(data.soldAt()), Weight.PLAIN);
        pair(texts.get("receipt.served", data.staff()), data.till(), Weight.SMALL);
        if (!data.customer().isBlank()) {
            add(new ReceiptRow.Text(texts.get("receipt.customer", data.customer())));
        }
        add(new ReceiptRow.Rule());
    }

    private void lines() {
        for (var line : data.lines()) {
            pair(line.name(), money(line.total()), Weight.PLAIN);
            small(line);
            for (var reduction : line.reductions()) {
                pair(reduction.reason(), money(reduction.amount().negate()), Weight.SMALL);
            }
        }
        add(new ReceiptRow.Rule());
        pair(texts.get("receipt.total"), money(data.total()), Weight.LARGE);
        var items = data.lines().stream().mapToLong(ReceiptLayout::items).sum();
        if (items > 0) {
            add(new ReceiptRow.Text(texts.get("receipt.items", items)));
        }
    }

    /// As the till counts them: each piece, what is weighed once, nothing that came back.
    private static long items(ReceiptData.Line line) {
        var quantity = line.quantity();
        if (!quantity.isPositive()) {
            return 0;
        }
        return quantity.isWhole() ? quantity.thousandths() / 1000 : 1;
    }

    private void small(ReceiptData.Line line) {
        var parts = new ArrayList<String>();
        if (!line.detail().isBlank()) {
            parts.add(line.detail());
        }
        if (!line.quantity().equals(Quantity.ONE)) {
            parts.add(formats.quantity(line.quantity()) + " × " + money(line.unitPrice()));
        }
        if (hasSeveralRates()) {
            parts.add(texts.get("receipt.tax.code", line.taxCode()));
        }
        if (!parts.isEmpty()) {
            pair(String.join(" · ", parts), "", Weight.SMALL);
        }
    }

    private void payment() {
        add(new ReceiptRow.Gap());
        for (var paid : data.paid()) {
            pair(paid.means(), money(paid.amount()), Weight.PLAIN);
        }
        if (!data.change().isZero()) {
            pair(texts.get("receipt.change"), money(data.change()), Weight.STRONG);
        }
    }

    private void taxes() {
        if (data.taxes().rows().isEmpty()) {
            return;
        }
        add(new ReceiptRow.Rule());
        add(new ReceiptRow.Columns(
                texts.get("receipt.tax.rate"),
                texts.get("receipt.tax.net"),
                texts.get("receipt.tax.tax"),
                texts.get("receipt.tax.gross"),
                true));
        for (var row : data.taxes().rows()) {
            add(new ReceiptRow.Columns(
                    rate(row.rate()),
                    formats.moneyWithoutSymbol(row.net()),
                    formats.moneyWithoutSymbol(row.tax()),
                    formats.moneyWithoutSymbol(row.gross()),
                    false));
        }
    }

    /// The letter of a rate only where lines refer to it.
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
        add(new ReceiptRow.Rule());
        if (points.earned() != 0) {
            pair(texts.get("receipt.points.earned"), formats.count(points.earned()), Weight.PLAIN);
        }
        if (points.spent() != 0) {
            pair(texts.get("receipt.points.spent"), formats.count(points.spent()), Weight.PLAIN);
        }
        pair(texts.get("receipt.points.balance"), formats.count(points.balance()), Weight.STRONG);
    }

    private void vouchers() {
        for (var voucher : data.vouchers()) {
            add(new ReceiptRow.Rule());
            pair(texts.get("receipt.voucher"), money(voucher.amount()), Weight.LARGE);
            if (voucher.expires() != null) {
                add(new ReceiptRow.Text(texts.get("receipt.voucher.expires", formats.date(voucher.expires()))));
            }
            add(new ReceiptRow.Code(Barcode.code128(voucher.barcode()), voucher.code()));
        }
    }

    private void proof() {
        add(new ReceiptRow.Rule());
        if (!data.footer().isBlank()) {
            add(new ReceiptRow.Centred(data.footer(), false));
        }
        add(new ReceiptRow.Code(Barcode.code128(data.code()), data.code()));
        add(new ReceiptRow.Note(texts.get("receipt.proof", data.signature(), data.program())));
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
}
