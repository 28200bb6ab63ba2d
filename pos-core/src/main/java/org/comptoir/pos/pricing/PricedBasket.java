package org.comptoir.pos.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;

/// The price of a basket. Invariant: gross of the taxes plus multi-purpose vouchers sold equals the total, to the cent.
///
/// @param lines in basket order
/// @param taxes of the articles and single-purpose vouchers sold, minus those returned and what such vouchers pay;
/// other
///     vouchers are not turnover and have no row
/// @param promotions those that take something off
public record PricedBasket(List<PricedLine> lines, TaxSummary taxes, List<AppliedPromotion> promotions) {

    public PricedBasket {
        lines = List.copyOf(lines);
        promotions = List.copyOf(promotions);
    }

    /// The sum of all lines; negative if more is returned than sold.
    public Money total() {
        return Money.sum(lines.stream().map(PricedLine::total).toList());
    }

    /// All discounts on articles sold, on lines and on the whole basket.
    public Money discount() {
        return sumOfSold(PricedLine::discount);
    }

    private Money sumOfSold(Function<PricedLine, Money> amount) {
        return Money.sum(
                lines.stream().filter(line -> !line.isReturn()).map(amount).toList());
    }

    /// The returned goods, grouped by original sale.
    public List<TicketReturn> returns() {
        return TicketReturn.of(lines);
    }

    /// The amount to be paid in money or vouchers; negative if it is to be paid out. Points spent on returned goods
    /// are given back as points, never as money.
    public Money due() {
        return total().plus(Money.sum(
                returns().stream().map(TicketReturn::pointsValue).toList()));
    }

    /// The most that points can lower it by: what the goods cost, if so much is to be paid.
    public Money reducible() {
        return Pricing.goods(lines).min(due().max(Money.ZERO));
    }

    /// The same goods at prices that points lower, spread over the lines to the cent.
    ///
    /// @param value of the points, at most [#reducible]
    public PricedBasket reducedBy(int points, Money value) {
        return Pricing.reduced(this, points, value);
    }

    /// The same goods, of which single-purpose vouchers pay a part.
    ///
    /// @param uses each at most [#open] when those before it are taken off
    public PricedBasket usedBy(List<VoucherUseItem> uses) {
        return uses.isEmpty() ? this : Pricing.used(this, uses);
    }

    /// The rate at which goods with a VAT code are on the ticket; nothing where there are none.
    public Optional<TaxRate> rateOf(TaxCode code) {
        return Pricing.rates(lines).filter(rate -> rate.code().equals(code)).max(Comparator.comparing(this::open));
    }

    /// The most that a single-purpose voucher can pay: what is left to pay of the goods at its rate.
    public Money open(TaxRate rate) {
        return Pricing.open(lines, rate).min(due()).max(Money.ZERO);
    }

    /// What points take off.
    public Money reducedByPoints() {
        return sumOfSold(PricedLine::reducedByPoints);
    }

    /// What promotions take off.
    public Money promoted() {
        return sumOfSold(PricedLine::promoted);
    }

    /// What is refunded for goods without their receipt.
    public Money unreceipted() {
        return Money.sum(lines.stream()
                        .filter(priced -> priced.line().item() instanceof UnreceiptedItem)
                        .map(PricedLine::total)
                        .toList())
                .negate();
    }

    /// The part of a payout that must be a credit note: the returned share of voucher payments, limited to the payout,
    /// because vouchers are not exchanged for money.
    public Money leastCreditNote() {
        var byVouchers =
                Money.sum(returns().stream().map(TicketReturn::paidByVouchers).toList());
        return byVouchers.min(due().negate().max(Money.ZERO));
    }

    /// The part of a payout that comes off what the customer owes, if so much is owed: the returned share of what was
    /// bought on account, limited to what is paid out besides credit notes.
    public Money leastOffAccount() {
        var onAccount =
                Money.sum(returns().stream().map(TicketReturn::onAccount).toList());
        return onAccount.min(due().negate().minus(leastCreditNote()).max(Money.ZERO));
    }

    /// The discount on the whole basket alone.
    public Money sharedDiscount() {
        return sumOfSold(PricedLine::sharedDiscount);
    }

    /// The price of the articles and single-purpose vouchers: the turnover, tax included.
    public Money turnover() {
        return taxes.gross();
    }

    /// The price of the multi-purpose vouchers sold.
    public Money vouchersSold() {
        return total().minus(turnover());
    }

    /// The number of items: each piece counts, goods sold by weight count once per line.
    public long count() {
        return lines.stream().mapToLong(PricedBasket::pieces).sum();
    }

    /// Whether the total exceeds the maximum.
    public boolean isTooHigh() {
        return total().compareTo(Pricing.MAX_PRICE) > 0;
    }

    private static long pieces(PricedLine priced) {
        return switch (priced.line().item()) {
            case ArticleItem article ->
                switch (article.soldBy()) {
                    case PIECE -> Math.max(1, priced.line().quantity().thousandths() / 1000);
                    case WEIGHT -> 1;
                };
            case VoucherItem ignored -> 1;
            case VoucherUseItem ignored -> 0;
            case VoucherBackItem ignored -> 0;
            case AccountPaymentItem ignored -> 0;
            case TipItem ignored -> 0;
            case ReturnItem ignored -> 0;
            case UnreceiptedItem ignored -> 0;
        };
    }
}
