package org.comptoir.reports.receipt;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.ReceiptRow.Weight;
import org.comptoir.reports.roll.RollHeader;

/// Lays out a receipt: shop, lines, total, payment, VAT, points, vouchers, signature.
public final class ReceiptLayout {

    private final ReceiptData paper;
    private final Texts texts;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private ReceiptLayout(ReceiptData paper) {
        this.paper = paper;
        texts = Texts.of("receipt", paper.language());
        formats = new Formats(paper.language(), paper.zone());
    }

    /// The rows of a receipt, the same for every kind of paper.
    public static ReceiptRoll of(ReceiptData paper) {
        var receipt = new ReceiptLayout(paper);
        receipt.head();
        receipt.lines();
        receipt.payment();
        receipt.taxes();
        receipt.points();
        receipt.vouchers();
        receipt.proof();
        return new ReceiptRoll(receipt.texts.get("receipt.number", paper.number()), paper.language(), receipt.rows);
    }

    private void head() {
        RollHeader.rows(paper.shop(), rows);
        if (!paper.header().isBlank()) {
            add(new ReceiptRow.Centred(paper.header(), false));
        }
        if (paper.duplicate() > 0) {
            add(new ReceiptRow.Gap());
            add(new ReceiptRow.Title(texts.get("receipt.duplicate", paper.duplicate())));
        }
        add(new ReceiptRow.Gap());
        pair(texts.get("receipt.number", paper.number()), formats.dateTime(paper.at()), Weight.PLAIN);
        pair(texts.get("receipt.served", paper.staff()), paper.till(), Weight.SMALL);
        if (!paper.customer().isBlank()) {
            add(new ReceiptRow.Text(texts.get("receipt.customer", paper.customer())));
        }
        add(new ReceiptRow.Rule());
    }

    private void lines() {
        for (var line : paper.lines()) {
            pair(line.name(), money(line.total()), Weight.PLAIN);
            small(line);
            for (var reduction : line.reductions()) {
                pair(reduction.reason(), money(reduction.amount().negate()), Weight.SMALL);
            }
        }
        add(new ReceiptRow.Rule());
        pair(texts.get("receipt.total"), money(paper.total()), Weight.LARGE);
        var articles = paper.lines().size();
        add(new ReceiptRow.Text(texts.get("receipt.lines", articles)));
    }

    private void small(ReceiptData.Line line) {
        var parts = new ArrayList<String>();
        if (!line.detail().isBlank()) {
            parts.add(line.detail());
        }
        if (!line.quantity().equals(Quantity.ONE)) {
            parts.add(formats.quantity(line.quantity()) + " × " + money(line.unitPrice()));
        }
        if (paper.taxes().rows().size() > 1) {
            parts.add(texts.get("receipt.tax.code", line.taxCode()));
        }
        if (!parts.isEmpty()) {
            pair(String.join(" · ", parts), "", Weight.SMALL);
        }
    }

    private void payment() {
        add(new ReceiptRow.Gap());
        for (var paid : paper.paid()) {
            pair(paid.means(), money(paid.amount()), Weight.PLAIN);
        }
        if (!paper.change().isZero()) {
            pair(texts.get("receipt.change"), money(paper.change()), Weight.STRONG);
        }
    }

    private void taxes() {
        if (paper.taxes().rows().isEmpty()) {
            return;
        }
        add(new ReceiptRow.Rule());
        add(new ReceiptRow.Columns(
                texts.get("receipt.tax.rate"),
                texts.get("receipt.tax.net"),
                texts.get("receipt.tax.tax"),
                texts.get("receipt.tax.gross"),
                true));
        for (var row : paper.taxes().rows()) {
            add(new ReceiptRow.Columns(
                    row.rate().code().value() + " " + formats.percent(row.rate().rate()),
                    formats.moneyBare(row.net()),
                    formats.moneyBare(row.tax()),
                    formats.moneyBare(row.gross()),
                    false));
        }
    }

    private void points() {
        var points = paper.points();
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
        for (var voucher : paper.vouchers()) {
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
        if (!paper.footer().isBlank()) {
            add(new ReceiptRow.Centred(paper.footer(), false));
        }
        add(new ReceiptRow.Code(Barcode.code128(paper.code()), paper.code()));
        add(new ReceiptRow.Note(texts.get("receipt.proof", paper.signature(), paper.program())));
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
