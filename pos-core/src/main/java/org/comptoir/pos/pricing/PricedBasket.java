package org.comptoir.pos.pricing;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxSummary;

/// What a basket costs. Always: the taxes' gross plus the vouchers sold is the total, to the cent.
///
/// @param lines in the basket's order
/// @param taxes of the articles; vouchers sold are outside the turnover and have no row
public record PricedBasket(List<PricedLine> lines, TaxSummary taxes) {

    public PricedBasket {
        lines = List.copyOf(lines);
    }

    /// What is to be paid.
    public Money total() {
        return Money.sum(lines.stream().map(PricedLine::total).toList());
    }

    /// All discounts, on lines and on the whole.
    public Money discount() {
        return Money.sum(lines.stream().map(PricedLine::discount).toList());
    }

    /// The discount on the whole alone.
    public Money sharedDiscount() {
        return Money.sum(lines.stream().map(PricedLine::sharedDiscount).toList());
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
        };
    }
}
