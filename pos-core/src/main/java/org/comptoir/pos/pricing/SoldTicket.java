package org.comptoir.pos.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.Sellable;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;

/// A sale as a return sees it: what was sold, and how much of it was returned so far. Refunds are computed from
/// running quantities: the rounded share of everything returned so far, minus what was refunded before. However
/// many parts a sale is returned in, each cent, point and cent of VAT is therefore refunded exactly once.
///
/// @param soldOn the business day of the sale
/// @param lines the lines sold; lines returned in that sale are not included
/// @param paidByVouchers the part of the total paid with vouchers
/// @param onAccount the part of it that was bought on account
public record SoldTicket(
        SaleNumber number, LocalDate soldOn, List<Line> lines, Money paidByVouchers, Money onAccount, Points points) {

    /// A sale of which nothing was bought on account.
    public SoldTicket(SaleNumber number, LocalDate soldOn, List<Line> lines, Money paidByVouchers, Points points) {
        this(number, soldOn, lines, paidByVouchers, Money.ZERO, points);
    }

    /// @param position of the line in the sale
    /// @param total amount paid for it
    /// @param returned quantity returned so far
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

        /// The quantity that can still be returned.
        public Quantity returnable() {
            return quantity.minus(returned);
        }

        private boolean earns() {
            return switch (goods) {
                case ArticleItem ignored -> true;
                case VoucherItem ignored -> false;
            };
        }

        Line returning(Quantity further) {
            return new Line(position, goods, quantity, unitPrice, reductions, total, returned.plus(further));
        }

        /// What points took off it.
        private Money offByPoints() {
            return Money.sum(reductions.stream()
                    .filter(reduction -> reduction.kind() == ReductionKind.POINTS)
                    .map(Reduction::amount)
                    .toList());
        }

        /// The refunded share of an amount that belongs to the whole line.
        Money back(Money ofLine) {
            return ofLine.scaled(returned.thousandths(), quantity.thousandths());
        }
    }

    /// @param earned by the sale
    /// @param spent on it
    /// @param value of the points spent, as far as they paid; zero where they lowered the prices
    public record Points(int earned, int spent, Money value) {

        public static final Points NONE = new Points(0, 0, Money.ZERO);
    }

    public SoldTicket {
        lines = List.copyOf(lines);
    }

    /// @throws IllegalArgumentException if nothing was sold at that position
    public Line line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was sold in line " + position));
    }

    /// The quantity of a line that can still be returned; zero if nothing was sold there.
    public Quantity returnable(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .map(Line::returnable)
                .findFirst()
                .orElse(Quantity.ZERO);
    }

    /// The same sale with the day that a ticket of before days were kept does not know.
    public SoldTicket on(LocalDate day) {
        return new SoldTicket(number, day, lines, paidByVouchers, onAccount, points);
    }

    /// The sale after a further quantity of a line is returned.
    SoldTicket returning(int position, Quantity quantity) {
        return new SoldTicket(
                number,
                soldOn,
                lines.stream()
                        .map(line -> line.position() == position ? line.returning(quantity) : line)
                        .toList(),
                paidByVouchers,
                onAccount,
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

    Money onAccountBack() {
        return share(onAccount, lines);
    }

    Money paidByVouchersBack() {
        return share(paidByVouchers, lines);
    }

    /// Nothing where they lowered the prices. Computed in step with the points, so that points and their value are only
    /// refunded together.
    Money pointsValueBack() {
        return points.spent() == 0 ? Money.ZERO : points.value().scaled(pointsSpentBack(), points.spent());
    }

    int pointsSpentBack() {
        var reduced = lines.stream().anyMatch(line -> !line.offByPoints().isZero());
        return wholePoints(share(Money.ofCents(points.spent()), lines, reduced ? Line::offByPoints : Line::total));
    }

    /// What is left of the points that the whole sale earns once the share of what came back is taken off.
    ///
    /// @param earned by the whole sale
    public int pointsLeft(int earned) {
        var whole = new SoldTicket(
                number, soldOn, lines, paidByVouchers, new Points(earned, points.spent(), points.value()));
        return earned - whole.pointsEarnedBack();
    }

    /// From articles only: selling a voucher earns no points.
    int pointsEarnedBack() {
        var earning = lines.stream().filter(Line::earns).toList();
        return wholePoints(share(Money.ofCents(points.earned()), earning));
    }

    private static Money share(Money amount, List<Line> lines) {
        return share(amount, lines, Line::total);
    }

    private static Money share(Money amount, List<Line> lines, Function<Line, Money> weight) {
        var sold = Money.sum(lines.stream().map(weight).toList());
        var back = Money.sum(
                lines.stream().map(line -> line.back(weight.apply(line))).toList());
        return sold.isZero() ? Money.ZERO : amount.scaled(back.cents(), sold.cents());
    }

    private static int wholePoints(Money points) {
        return Math.toIntExact(points.cents());
    }
}
