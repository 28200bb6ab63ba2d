package org.comptoir.reports.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

/// Lays out the label of goods put aside on 80 mm: the name as it is read from the shelf, until when, what it is and
/// what is
/// still to be paid. Below the line where it is cut is the customer's part.
public final class PutAsideLabel {

    private final OrderPaper data;
    private final Texts texts;
    private final Formats formats;
    private final List<ReceiptRow> rows = new ArrayList<>();

    private PutAsideLabel(OrderPaper data) {
        this.data = data;
        texts = Texts.of("orderpaper", data.language());
        formats = new Formats(data.language(), data.zone());
    }

    public static ReceiptRoll of(OrderPaper data) {
        var label = new PutAsideLabel(data);
        label.head();
        label.goods();
        label.rest();
        label.place();
        label.customersPart();
        return new ReceiptRoll(label.texts.get("orderpaper.aside.title", data.number()), data.language(), label.rows);
    }

    private void head() {
        pair(data.shop().name(), phoneOfShop(), Weight.STRONG);
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Text(texts.get("orderpaper.aside.for")));
        rows.add(new ReceiptRow.Name(data.customer()));
        var number = data.customerNumber().isEmpty() ? "" : texts.get("orderpaper.customer", data.customerNumber());
        if (!data.phone().isEmpty() || !number.isEmpty()) {
            pair(data.phone(), number, Weight.PLAIN);
        }
        rows.add(new ReceiptRow.Banner(texts.get("orderpaper.until"), longDay(data.lastDay())));
    }

    /// The shop's telephone, as far as its lines tell it.
    private String phoneOfShop() {
        return data.shop().lines().stream()
                .filter(line -> line.chars().filter(Character::isDigit).count() >= 8)
                .findFirst()
                .orElse("");
    }

    private String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", data.language().locale())
                .format(day);
    }

    private void goods() {
        for (var line : data.lines()) {
            rows.add(new ReceiptRow.Item(line.name(), formats.moneyWithoutSymbol(line.total())));
            var detail = detail(line);
            if (!detail.isEmpty()) {
                pair(detail, "", Weight.SMALL);
            }
            if (!line.note().isBlank()) {
                pair(line.note(), "", Weight.SMALL);
            }
        }
        rows.add(new ReceiptRow.Rule());
    }

    private String detail(OrderPaper.Line line) {
        if (line.isWeighed()) {
            return texts.get(
                    "orderpaper.weighed",
                    formats.quantity(line.quantity()),
                    formats.moneyWithoutSymbol(line.unitPrice()));
        }
        return line.quantity().equals(Quantity.ONE)
                ? line.code()
                : formats.quantity(line.quantity()) + " × " + formats.moneyWithoutSymbol(line.unitPrice());
    }

    private void rest() {
        pair(texts.get("orderpaper.total"), formats.money(data.total()), Weight.PLAIN);
        for (var paid : data.deposits()) {
            pair(
                    texts.get("orderpaper.deposit", formats.date(paid.at()), paid.sale()),
                    formats.money(paid.amount().negate()),
                    Weight.PLAIN);
        }
        rows.add(new ReceiptRow.StrongRule());
        pair(texts.get("orderpaper.rest"), formats.money(data.rest()), Weight.LARGE);
        rows.add(new ReceiptRow.Rule());
    }

    private void place() {
        if (!data.note().isBlank()) {
            rows.add(new ReceiptRow.Text(texts.get("orderpaper.note", data.note())));
        }
        if (!data.shelf().isBlank()) {
            rows.add(new ReceiptRow.Headline(texts.get("orderpaper.shelf", data.shelf()), ""));
        }
        rows.add(new ReceiptRow.Code(Barcode.code128(data.code()), data.number()));
    }

    private void customersPart() {
        rows.add(new ReceiptRow.Cut());
        rows.add(new ReceiptRow.Heading(texts.get("orderpaper.yours")));
        rows.add(new ReceiptRow.Text(texts.get(
                "orderpaper.promise", data.shop().name(), longDay(data.lastDay()), formats.money(data.rest()))));
        if (data.rest().compareTo(data.total()) < 0) {
            rows.add(new ReceiptRow.Text(texts.get(
                    "orderpaper.paid",
                    formats.money(Money.sum(data.deposits().stream()
                            .map(OrderPaper.Paid::amount)
                            .toList())))));
        }
        rows.add(new ReceiptRow.Gap());
        pair(texts.get("orderpaper.made", data.number(), formats.date(data.madeAt()), data.staff()), "", Weight.BELOW);
        rows.add(new ReceiptRow.Fine(data.program()));
    }

    private void pair(String left, String right, Weight weight) {
        rows.add(new ReceiptRow.Pair(left, right, weight));
    }
}
