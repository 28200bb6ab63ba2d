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
import org.jspecify.annotations.Nullable;

/// A sale as a return sees it: what was sold, and how much of it was returned so far. Refunds are computed from
/// running quantities: the rounded share of everything returned so far, minus what was refunded before. However
/// many parts a sale is returned in, each cent, point and cent of VAT is therefore refunded exactly once.
///
/// @param soldOn the business day of the sale
/// @param lines the lines sold; lines returned in that sale are not included
/// @param paidByVouchers the part of the total paid with vouchers
/// @param onAccount the part of it that was bought on account
/// @param uses what single-purpose vouchers paid of its goods, one for each rate
public record SoldTicket(
        SaleNumber number,
        LocalDate soldOn,
        List<Line> lines,
        Money paidByVouchers,
        Money onAccount,
        Points points,
        List<VoucherUse> uses) {

    /// A sale without single-purpose vouchers.
    public SoldTicket(
            SaleNumber number,
            LocalDate soldOn,
            List<Line> lines,
            Money paidByVouchers,
            Money onAccount,
            Points points) {
        this(number, soldOn, lines, paidByVouchers, onAccount, points, List.of());
    }

    /// A sale of which nothing was bought on account.
    public SoldTicket(SaleNumber number, LocalDate soldOn, List<Line> lines, Money paidByVouchers, Points points) {
        this(number, soldOn, lines, paidByVouchers, Money.ZERO, points);
    }

    /// @param name of the voucher, as it was sold
    /// @param amount that it paid, positive
    public record VoucherUse(String name, TaxRate tax, Money amount) {

        VoucherUse of(Money changed) {
            return new VoucherUse(name, tax, changed);
        }

        /// One at the same rate.
        public VoucherUse plus(VoucherUse other) {
            return of(amount.plus(other.amount));
        }
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

        /// Null for a multi-purpose voucher.
        @Nullable
        TaxRate tax() {
            return switch (goods) {
                case ArticleItem article -> article.tax();
                case VoucherItem voucher -> voucher.tax();
            };
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
        uses = List.copyOf(uses);
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
        return new SoldTicket(number, day, lines, paidByVouchers, onAccount, points, uses);
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
                points,
                uses);
    }

    Money taxBack(TaxRate rate) {
        var sold = Money.sum(taxed(rate).map(Line::total).toList()).minus(used(rate));
        return sold.isZero()
                ? Money.ZERO
                : rate.within(sold).scaled(netBack(rate).cents(), sold.cents());
    }

    /// The turnover that comes back: what single-purpose vouchers paid was turnover when they were sold.
    Money netBack(TaxRate rate) {
        var gross = Money.sum(taxed(rate).map(line -> line.back(line.total())).toList());
        return gross.minus(usesBack(rate));
    }

    /// The share in what single-purpose vouchers paid.
    Money usesBack(TaxRate rate) {
        var goods = articles(rate);
        var sold = Money.sum(goods.stream().map(Line::total).toList());
        var back = Money.sum(goods.stream().map(line -> line.back(line.total())).toList());
        return sold.isZero() ? Money.ZERO : used(rate).scaled(back.cents(), sold.cents());
    }

    private Money used(TaxRate rate) {
        return Money.sum(uses.stream()
                .filter(use -> use.tax().equals(rate))
                .map(VoucherUse::amount)
                .toList());
    }

    private Stream<Line> taxed(TaxRate rate) {
        return lines.stream().filter(line -> rate.equals(line.tax()));
    }

    private List<Line> articles(TaxRate rate) {
        return taxed(rate).filter(Line::earns).toList();
    }

    /// What was paid of a line besides single-purpose vouchers.
    private Money paid(Line line) {
        var rate = line.tax();
        if (uses.isEmpty() || rate == null || !line.earns()) {
            return line.total();
        }
        var sold = Money.sum(articles(rate).stream().map(Line::total).toList());
        return sold.isZero()
                ? line.total()
                : line.total().minus(used(rate).scaled(line.total().cents(), sold.cents()));
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
        return wholePoints(share(Money.ofCents(points.spent()), lines, reduced ? Line::offByPoints : this::paid));
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
        return wholePoints(share(Money.ofCents(points.earned()), earning, Line::total));
    }

    private Money share(Money amount, List<Line> of) {
        return share(amount, of, this::paid);
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
