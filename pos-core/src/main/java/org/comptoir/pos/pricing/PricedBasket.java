package org.comptoir.pos.pricing;

import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxSummary;

/// What a basket costs. Always: the taxes' gross plus the vouchers sold is the total, to the cent.
///
/// @param lines in the basket's order
/// @param taxes of the articles, less those of articles that come back; vouchers are outside the turnover and have no
///     row
public record PricedBasket(List<PricedLine> lines, TaxSummary taxes) {

    public PricedBasket {
        lines = List.copyOf(lines);
    }

    /// What all lines come to; below nothing when more comes back than is sold.
    public Money total() {
        return Money.sum(lines.stream().map(PricedLine::total).toList());
    }

    /// All discounts on what is sold, on lines and on the whole.
    public Money discount() {
        return sumOfSold(PricedLine::discount);
    }

    private Money sumOfSold(Function<PricedLine, Money> amount) {
        return Money.sum(
                lines.stream().filter(line -> !line.isReturn()).map(amount).toList());
    }

    /// What comes back, a row for each sale that it was sold in.
    public List<TicketReturn> returns() {
        return TicketReturn.of(lines);
    }

    /// What is to be paid in money or vouchers; below nothing when it is to be paid out. Points that were spent on what
    /// comes back are given back as points, and never as money.
    public Money due() {
        return total().plus(Money.sum(
                returns().stream().map(TicketReturn::pointsValue).toList()));
    }

    /// The discount on the whole alone.
    public Money sharedDiscount() {
        return sumOfSold(PricedLine::sharedDiscount);
    }

    /// What is paid for articles: the turnover, tax included.
    public Money turnover() {
        return taxes.gross();
    }

    /// What is paid for vouchers that are sold.
    public Money vouchersSold() {
        return total().minus(turnover());
    }

    /// How many things are in the bag: pieces each, what is weighed once a line.
    public long count() {
        return lines.stream().mapToLong(PricedBasket::pieces).sum();
    }

    /// Whether the total is beyond what the till takes.
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
            case ReturnItem ignored -> 0;
        };
    }
}
