package org.comptoir.pos.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.Shopper;

/// The voucher that a ticket earns, as a line of its own behind the others: a voucher at its value, of which the
/// promotion takes off all. It is issued, signed and printed as a sold one.
///
/// @param given the line and its promotion; none, or the one that is worth most
record RewardVoucher(List<Given> given) {

    private static final RewardVoucher NONE = new RewardVoucher(List.of());

    record Given(Promotion promotion, PricedLine line) {}

    /// @param priced all lines, with all that is taken off them
    static RewardVoucher of(List<PricedLine> priced, PriceBook book, Shopper shopper) {
        return book.promotions().stream()
                .filter(promotion -> promotion.isOpenTo(shopper))
                .flatMap(promotion -> promotion.offer() instanceof Reward reward
                                && counting(priced, reward.goods()).compareTo(reward.from()) >= 0
                        ? Stream.of(new Given(promotion, line(promotion, reward, book)))
                        : Stream.of())
                .max(Comparator.comparing((Given each) -> each.line().gross())
                        .thenComparing(each -> -each.promotion().id().value()))
                .map(best -> new RewardVoucher(List.of(best)))
                .orElse(NONE);
    }

    private static Money counting(List<PricedLine> priced, Goods goods) {
        return Money.sum(priced.stream()
                .filter(line -> line.line().item() instanceof ArticleItem article
                        && goods.include(article.id(), article.category()))
                .map(PricedLine::total)
                .toList());
    }

    private static PricedLine line(Promotion promotion, Reward reward, PriceBook book) {
        var voucher =
                new VoucherItem(promotion.name(), reward.worth(), book.day().plusDays(reward.days()));
        var free = new Reduction(ReductionKind.PROMOTION, promotion.name(), reward.worth());
        return new PricedLine(BasketLine.of(voucher), reward.worth(), List.of(free));
    }

    List<PricedLine> after(List<PricedLine> lines) {
        return Stream.concat(lines.stream(), given.stream().map(Given::line)).toList();
    }

    List<AppliedPromotion> after(BasketPromotions promotions) {
        return Stream.concat(
                        promotions.applied().stream(),
                        given.stream().map(each -> new AppliedPromotion(each.promotion(), List.of())))
                .toList();
    }
}
