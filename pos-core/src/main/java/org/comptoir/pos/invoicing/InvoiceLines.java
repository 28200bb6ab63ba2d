package org.comptoir.pos.invoicing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.tax.TaxSummary;

/// What a sale supplied, as the lines of its invoice. Multi-purpose vouchers and payments of an account are no supply:
/// what they are spent on is. What a single-purpose voucher pays is a line with a negative quantity, because it was
/// taxed when the voucher was sold.
final class InvoiceLines {

    private record Priced(InvoiceLine line, Money gross) {}

    private InvoiceLines() {}

    /// @param factor -1 for a credit note, which says what came back with a positive sign
    static List<InvoiceLine> of(Sale sale, int factor) {
        var priced = new ArrayList<Priced>();
        for (var line : sale.lines()) {
            var tax = line.tax();
            if (tax != null) {
                var isTakenOff = line.isReturn() || line.kind() == LineKind.SINGLE_VOUCHER_USE;
                var sign = isTakenOff ? -factor : factor;
                priced.add(new Priced(
                        new InvoiceLine(
                                // The code of a voucher is worth money.
                                line.article() == null ? "" : line.code(),
                                line.description(),
                                line.note(),
                                line.soldBy(),
                                sign < 0 ? line.quantity().negate() : line.quantity(),
                                line.unitPrice(),
                                reductions(line).times(factor),
                                tax,
                                Money.ZERO),
                        line.total().times(factor)));
            }
        }
        return shared(priced, times(sale.taxes(), factor));
    }

    private static Money reductions(SaleLine line) {
        return Money.sum(line.reductions().stream().map(Reduction::amount).toList());
    }

    static TaxSummary times(TaxSummary taxes, int factor) {
        return new TaxSummary(taxes.rows().stream()
                .map(row -> new TaxSummary.Row(
                        row.rate(), row.net().times(factor), row.tax().times(factor)))
                .toList());
    }

    /// VAT was computed once on the sum of a rate. Each line gets its own amount without it, and the few cents by which
    /// their sum is off go to the largest lines, a cent each.
    private static List<InvoiceLine> shared(List<Priced> priced, TaxSummary taxes) {
        var nets = new ArrayList<Money>();
        priced.forEach(each -> nets.add(each.gross.minus(each.line.tax().within(each.gross))));
        for (var row : taxes.rows()) {
            var own = new ArrayList<Integer>();
            for (var i = 0; i < priced.size(); i++) {
                if (priced.get(i).line.tax().equals(row.rate())) {
                    own.add(i);
                }
            }
            own.sort(Comparator.comparing(
                    (Integer i) -> -Math.abs(priced.get(i).gross.cents())));
            var off = row.net()
                    .minus(Money.sum(own.stream().map(nets::get).toList()))
                    .cents();
            for (var i = 0; off != 0; i++) {
                var at = own.get(i % own.size());
                var cent = Money.ofCents(Long.signum(off));
                nets.set(at, nets.get(at).plus(cent));
                off -= cent.cents();
            }
        }
        var lines = new ArrayList<InvoiceLine>();
        for (var i = 0; i < priced.size(); i++) {
            lines.add(priced.get(i).line.withNet(nets.get(i)));
        }
        return List.copyOf(lines);
    }
}
