package org.comptoir.reports.invoice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceLine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A row of an invoice's template: a line of the table, a row of the sums, what is to be paid, or how.
///
/// @param isContinued whether it is on a later page if it is the first there
/// @param isTail whether it stays with the sums: they are never alone on a page
/// @param before what the lines before came to
/// @param after the same with this one
/// @param carries whether another line follows
record InvoicePaperRow(
        Part part, InvoiceWords words, boolean isContinued, boolean isTail, Money before, Money after, boolean carries)
        implements TemplateRow {

    /// So many lines go along with the sums to a new page.
    private static final int LINES_OF_TAIL = 2;

    private static final String NOTHING = "–";

    sealed interface Part {}

    record Item(InvoiceLine line) implements Part {}

    /// @param left cells of the VAT's table: none, or four
    record Sum(LeftKind kind, List<String> left, String label, String amount) implements Part {}

    record NetToPay(String label, String amount) implements Part {}

    record Pay() implements Part {}

    enum LeftKind {
        NONE,
        HEAD,
        RATE,
        TOTAL
    }

    static List<InvoicePaperRow> of(Invoice invoice, InvoiceWords words) {
        var rows = new ArrayList<InvoicePaperRow>();
        var lines = invoice.lines();
        var sum = Money.ZERO;
        for (var i = 0; i < lines.size(); i++) {
            var next = sum.plus(lines.get(i).net());
            var isTail = i >= lines.size() - LINES_OF_TAIL;
            rows.add(
                    new InvoicePaperRow(new Item(lines.get(i)), words, i > 0, isTail, sum, next, i < lines.size() - 1));
            sum = next;
        }
        for (var part : tail(invoice, words)) {
            rows.add(new InvoicePaperRow(part, words, true, true, sum, sum, false));
        }
        return rows;
    }

    private static List<Part> tail(Invoice invoice, InvoiceWords words) {
        var left = vat(invoice.taxes(), words);
        var right = right(invoice, words);
        var parts = new ArrayList<Part>();
        parts.add(new Sum(LeftKind.NONE, List.of(), "", ""));
        for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
            var cells = i < left.size() ? left.get(i) : List.<String>of();
            var sum = i < right.size() ? right.get(i) : List.of("", "");
            parts.add(new Sum(kind(i, left.size(), cells), cells, sum.getFirst(), sum.getLast()));
        }
        parts.add(new NetToPay(
                words.text(invoice.isCreditNote() ? "credit" : "net"),
                words.formats().money(invoice.isCreditNote() ? invoice.total() : invoice.due())));
        parts.add(new Pay());
        return parts;
    }

    private static LeftKind kind(int index, int size, List<String> cells) {
        if (cells.isEmpty()) {
            return LeftKind.NONE;
        }
        if (index == 0) {
            return LeftKind.HEAD;
        }
        // One rate needs no sum.
        return index == size - 1 && size > 2 ? LeftKind.TOTAL : LeftKind.RATE;
    }

    private static List<List<String>> vat(TaxSummary taxes, InvoiceWords words) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(words.text("vat.rate"), words.text("vat.net"), words.text("vat.tax"), words.text("vat.gross")));
        for (var row : taxes.rows().reversed()) {
            rows.add(cells(words.formats().percent(row.rate().rate()), row.net(), row.tax(), words));
        }
        if (taxes.rows().size() > 1) {
            rows.add(cells(words.text("vat.sum"), taxes.net(), taxes.tax(), words));
        }
        return rows;
    }

    private static List<String> cells(String title, Money net, Money tax, InvoiceWords words) {
        var formats = words.formats();
        return List.of(
                title,
                formats.moneyWithoutSymbol(net),
                formats.moneyWithoutSymbol(tax),
                formats.moneyWithoutSymbol(net.plus(tax)));
    }

    private static List<List<String>> right(Invoice invoice, InvoiceWords words) {
        var formats = words.formats();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.text("sum.net"), formats.money(invoice.taxes().net())));
        rows.add(List.of(words.text("sum.tax"), formats.money(invoice.taxes().tax())));
        rows.add(List.of(words.text("sum.gross"), formats.money(invoice.total())));
        if (!invoice.isCreditNote() && !invoice.paid().isZero()) {
            rows.add(
                    List.of(words.text("sum.paid"), formats.money(invoice.paid().negate())));
        }
        return rows;
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "isContinued" -> isContinued;
            case "isTail" -> isTail;
            case "carries" -> carries;
            case "carriedBefore" -> words.formats().money(before);
            case "carriedAfter" -> words.formats().money(after);
            case "isItem" -> part instanceof Item;
            case "isSum" -> part instanceof Sum;
            case "isNet" -> part instanceof NetToPay;
            case "isPay" -> part instanceof Pay;
            default ->
                switch (part) {
                    case Item(var line) -> of(line, field);
                    case Sum sum -> of(sum, field);
                    case NetToPay(var label, var amount) ->
                        switch (field) {
                            case "netLabel" -> label;
                            case "netAmount" -> amount;
                            default -> nothing(field);
                        };
                    case Pay ignored -> nothing(field);
                };
        };
    }

    private @Nullable Object of(InvoiceLine line, String field) {
        var formats = words.formats();
        return switch (field) {
            case "code" -> line.code();
            case "name" -> line.description();
            case "note" -> line.note();
            case "quantity" -> formats.quantity(line.quantity());
            case "price" -> words.unitPrice(line.unitNet(4));
            case "discount" -> discount(line);
            case "rate" -> formats.percent(line.tax().rate());
            case "total" -> formats.moneyWithoutSymbol(line.net());
            default -> nothing(field);
        };
    }

    private String discount(InvoiceLine line) {
        if (!words.isDiscounted()) {
            return "";
        }
        return line.isDiscounted() ? "\u2212" + words.formats().percent(line.discountRate()) : NOTHING;
    }

    private static @Nullable Object of(Sum sum, String field) {
        return switch (field) {
            case "isLeftHead" -> sum.kind() == LeftKind.HEAD;
            case "isLeft" -> sum.kind() == LeftKind.RATE;
            case "isLeftTotal" -> sum.kind() == LeftKind.TOTAL;
            case "left0", "left1", "left2", "left3" ->
                sum.left().isEmpty() ? "" : sum.left().get(field.charAt(4) - '0');
            case "label" -> sum.label();
            case "amount" -> sum.amount();
            default -> nothing(field);
        };
    }

    /// Rows of one kind have nothing to say where those of another do; conditions are false.
    private static @Nullable Object nothing(String field) {
        return field.startsWith("is") ? Boolean.FALSE : null;
    }
}
