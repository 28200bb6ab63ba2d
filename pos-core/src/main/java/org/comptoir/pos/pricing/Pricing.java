package org.comptoir.pos.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.promotion.Shopper;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;

/// Prices a basket. Deterministic; every cent of a discount is allocated to exactly one line.
public final class Pricing {

    /// The maximum price, line amount and total.
    public static final Money MAX_PRICE = Money.euros(1_000_000);

    /// The maximum number of pieces or kilograms on one line.
    public static final Quantity MAX_QUANTITY = Quantity.of(100_000);

    private Pricing() {}

    /// For a customer who shows nothing.
    public static PricedBasket price(List<BasketLine> lines, Discount discount, PriceBook book) {
        return price(lines, discount, book, Shopper.NOBODY);
    }

    /// Promotions come first, then the discount on a line, then the one on the whole basket.
    ///
    /// @param discount on the whole basket; vouchers are money, not goods, and take no part in it
    /// @param book the prices in force; the lines already contain list prices
    /// @param shopper what the customer shows
    public static PricedBasket price(List<BasketLine> lines, Discount discount, PriceBook book, Shopper shopper) {
        var promotions = BasketPromotions.of(lines, book, shopper);
        var priced = IntStream.range(0, lines.size())
                .mapToObj(index -> priceLine(lines.get(index), promotions.of(index)))
                .toList();
        var shared = spread(priced, discount);
        var reward = RewardVoucher.of(shared, book, shopper);
        var all = VouchersGivenBack.after(reward.after(shared));
        return new PricedBasket(all, taxes(all), reward.after(promotions));
    }

    private static PricedLine priceLine(BasketLine line, List<Reduction> promotions) {
        return switch (line.item()) {
            case ArticleItem ignored -> sold(line, promotions);
            case VoucherItem ignored -> sold(line, promotions);
            case AccountPaymentItem ignored -> sold(line, List.of());
            case TipItem ignored -> sold(line, List.of());
            case VoucherUseItem use -> new PricedLine(line, use.amount().negate(), List.of());
            case VoucherBackItem ignored -> sold(line, List.of());
            case ReturnItem returned -> returned(line, returned.sold());
            case UnreceiptedItem ignored ->
                new PricedLine(line, line.unitPrice().times(line.quantity()).negate(), List.of());
        };
    }

    /// Its share of the amount paid and of each reduction, all negative.
    private static PricedLine returned(BasketLine line, SoldTicket.Line before) {
        var after = before.returning(line.quantity());
        var reductions = before.reductions().stream()
                .map(reduction -> reduction.withAmount(back(before, after, reduction.amount())))
                .filter(reduction -> !reduction.amount().isZero())
                .toList();
        var gross = back(before, after, before.total())
                .plus(Money.sum(reductions.stream().map(Reduction::amount).toList()));
        return new PricedLine(line, gross, reductions);
    }

    private static Money back(SoldTicket.Line before, SoldTicket.Line after, Money ofLine) {
        return before.back(ofLine).minus(after.back(ofLine));
    }

    private static PricedLine sold(BasketLine line, List<Reduction> promotions) {
        var gross = line.unitPrice().times(line.quantity());
        var promoted = new PricedLine(line, gross, promotions);
        return promoted.reducedBy(
                ReductionKind.LINE_DISCOUNT,
                line.discount().reason(),
                line.discount().off(promoted.total()));
    }

    /// Allocates shares by running sum: a line gets the rounded share of all lines so far, minus the shares already
    /// given. The shares therefore add up exactly, and none is negative or above its line.
    private static List<PricedLine> spread(List<PricedLine> lines, Discount discount) {
        var reduction = discount.off(goods(lines));
        return spread(lines, new Reduction(ReductionKind.TICKET_DISCOUNT, discount.reason(), reduction));
    }

    /// Lowers the prices of the goods by points, after all discounts. Where such goods are exchanged for others that
    /// single-purpose vouchers had paid, less of the share pays for them, and more is given back.
    ///
    /// @param value of the points, at most [#goods]
    static PricedBasket reduced(PricedBasket priced, int points, Money value) {
        var reduction = new Reduction(ReductionKind.POINTS, Integer.toString(points), value);
        var lines = VouchersGivenBack.after(spread(VouchersGivenBack.without(priced.lines()), reduction));
        return new PricedBasket(lines, taxes(lines), priced.promotions());
    }

    /// Takes off what single-purpose vouchers pay, in lines of their own behind the others.
    static PricedBasket used(PricedBasket priced, List<VoucherUseItem> uses) {
        var lines = new ArrayList<>(priced.lines());
        uses.forEach(use -> lines.add(priceLine(BasketLine.of(use), List.of())));
        return new PricedBasket(lines, taxes(lines), priced.promotions());
    }

    /// The rates of the articles sold.
    static Stream<TaxRate> rates(List<PricedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.line().item() instanceof ArticleItem article
                        ? Stream.of(article.tax())
                        : Stream.<TaxRate>empty())
                .distinct();
    }

    /// What the articles sold at a rate cost, less what single-purpose vouchers pay of them: those that are spent, and
    /// those that had paid for the goods for which these are exchanged.
    static Money open(List<PricedLine> lines, TaxRate rate) {
        var spent = lines.stream()
                .flatMap(line -> line.line().item() instanceof VoucherUseItem use
                                && use.tax().equals(rate)
                        ? Stream.of(use.amount())
                        : Stream.<Money>empty())
                .toList();
        return VouchersGivenBack.goods(lines, rate)
                .minus(Money.sum(spent))
                .minus(VouchersGivenBack.exchanged(lines, rate));
    }

    /// What the articles sold cost together.
    static Money goods(List<PricedLine> lines) {
        return Money.sum(
                lines.stream().filter(Pricing::isArticle).map(PricedLine::total).toList());
    }

    private static List<PricedLine> spread(List<PricedLine> lines, Reduction whole) {
        var base = goods(lines);
        var reduction = whole.amount();
        if (reduction.isZero()) {
            return lines;
        }
        var result = new ArrayList<PricedLine>(lines.size());
        var soFar = Money.ZERO;
        var given = Money.ZERO;
        for (var line : lines) {
            if (isArticle(line)) {
                soFar = soFar.plus(line.total());
                var due = reduction.scaled(soFar.cents(), base.cents());
                result.add(line.reducedBy(whole.kind(), whole.reason(), due.minus(given)));
                given = due;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isArticle(PricedLine line) {
        return switch (line.line().item()) {
            case ArticleItem ignored -> true;
            case VoucherItem ignored -> false;
            case AccountPaymentItem ignored -> false;
            case TipItem ignored -> false;
            case VoucherUseItem ignored -> false;
            case VoucherBackItem ignored -> false;
            case ReturnItem ignored -> false;
            case UnreceiptedItem ignored -> false;
        };
    }

    private static TaxSummary taxes(List<PricedLine> lines) {
        var gross = new HashMap<TaxRate, Money>();
        for (var line : lines) {
            switch (line.line().item()) {
                case ArticleItem article -> gross.merge(article.tax(), line.total(), Money::plus);
                case VoucherItem voucher -> {
                    if (voucher.tax() != null) {
                        gross.merge(voucher.tax(), line.total(), Money::plus);
                    }
                }
                case VoucherUseItem use -> gross.merge(use.tax(), line.total(), Money::plus);
                case VoucherBackItem ignored -> {}
                case AccountPaymentItem ignored -> {}
                case TipItem ignored -> {}
                case ReturnItem ignored -> {}
                case UnreceiptedItem returned -> gross.merge(returned.article().tax(), line.total(), Money::plus);
            }
        }
        VouchersGivenBack.exchanged(lines).forEach((rate, amount) -> gross.merge(rate, amount.negate(), Money::plus));
        return TicketReturn.of(lines).stream()
                .map(TicketReturn::taxes)
                .reduce(TaxSummary.ofGross(gross), TaxSummary::plus);
    }
}
