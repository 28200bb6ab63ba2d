package org.comptoir.pos.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.Sellable;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;

/// A sale as a return sees it: what was sold, and how much of it came back so far. All that is given back is reckoned
/// from the running quantities, the rounded share of all that came back so far less what those before got. So, in
/// however many parts a sale comes back, each cent, point and cent of VAT of it is given back once.
///
/// @param lines what was sold in it; what came back in it is no part of it
/// @param paidByVouchers how much of it vouchers paid
public record SoldTicket(SaleNumber number, List<Line> lines, Money paidByVouchers, Points points) {

    /// @param position of the line in the sale
    /// @param total what was paid for it
    /// @param returned how much of it came back so far
    public record Line(
            int position,
            Sellable goods,
            Quantity quantity,
            Money unitPrice,
            List<Reduction> reductions,
            Money total,
            Quantity returned) {

        public Line {
            reductions = List.copyOf(reductions);
            if (!quantity.isPositive() || returned.isNegative()) {
                throw new IllegalArgumentException("no line that was sold: " + quantity + ", returned " + returned);
            }
        }

        /// How much can still come back.
        public Quantity left() {
            return quantity.minus(returned);
        }

        private boolean earns() {
            return switch (goods) {
                case ArticleItem ignored -> true;
                case VoucherItem ignored -> false;
            };
        }

        Line returning(Quantity more) {
            return new Line(position, goods, quantity, unitPrice, reductions, total, returned.plus(more));
        }

        /// The share of an amount of the whole line that came back so far.
        Money back(Money ofLine) {
            return ofLine.scaled(returned.thousandths(), quantity.thousandths());
        }
    }

    /// @param earned by the sale
    /// @param spent on it
    /// @param value what those spent were taken for
    public record Points(int earned, int spent, Money value) {

        public static final Points NONE = new Points(0, 0, Money.ZERO);
    }

    public SoldTicket {
        lines = List.copyOf(lines);
    }

    /// @throws IllegalArgumentException when nothing was sold at that position
    public Line line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was sold in line " + position));
    }

    /// How much of a line can still come back; nothing where nothing was sold.
    public Quantity left(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .map(Line::left)
                .findFirst()
                .orElse(Quantity.ZERO);
    }

    /// The same once so much more of a line came back.
    SoldTicket returning(int position, Quantity more) {
        return new SoldTicket(
                number,
                lines.stream()
                        .map(line -> line.position() == position ? line.returning(more) : line)
                        .toList(),
                paidByVouchers,
                points);
    }

    Money taxBack(TaxRate rate) {
        var sold = Money.sum(taxed(rate).map(Line::total).toList());
        return sold.isZero()
                ? Money.ZERO
                : rate.within(sold).scaled(grossBack(rate).cents(), sold.cents());
    }

    Money grossBack(TaxRate rate) {
        return Money.sum(taxed(rate).map(line -> line.back(line.total())).toList());
    }

    private Stream<Line> taxed(TaxRate rate) {
        return lines.stream()
                .filter(line -> line.goods() instanceof ArticleItem article
                        && article.tax().equals(rate));
    }

    Money paidByVouchersBack() {
        return share(paidByVouchers, lines);
    }

    /// In step with the points, so that no points are ever given back for nothing, nor nothing for points.
    Money pointsValueBack() {
        return points.spent() == 0 ? Money.ZERO : points.value().scaled(pointsSpentBack(), points.spent());
    }

    int pointsSpentBack() {
        return whole(share(Money.ofCents(points.spent()), lines));
    }

    /// By articles alone: vouchers earn nothing when they are sold.
    int pointsEarnedBack() {
        var earning = lines.stream().filter(Line::earns).toList();
        return whole(share(Money.ofCents(points.earned()), earning));
    }

    private static Money share(Money whole, List<Line> of) {
        var sold = Money.sum(of.stream().map(Line::total).toList());
        var back = Money.sum(of.stream().map(line -> line.back(line.total())).toList());
        return sold.isZero() ? Money.ZERO : whole.scaled(back.cents(), sold.cents());
    }

    private static int whole(Money points) {
        return Math.toIntExact(points.cents());
    }
}
