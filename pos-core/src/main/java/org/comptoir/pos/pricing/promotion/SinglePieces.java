package org.comptoir.pos.pricing.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.jspecify.annotations.Nullable;

/// What a line gets by the promotions that are about each piece by itself: the one that takes most off a unit.
///
/// @param promotion null if there is none
/// @param percent taken off what a part of the line costs
/// @param unitOff cents taken off each unit instead, where it has a price of its own; else 0
record SinglePieces(PromotedLine line, @Nullable Promotion promotion, Percent percent, long unitOff) {

    /// @param promotions in the order in which one is preferred where two are equal
    static SinglePieces of(PromotedLine line, List<Promotion> promotions) {
        return promotions.stream()
                .map(promotion -> of(line, promotion))
                .filter(each -> each.offUnit() > 0)
                .max(Comparator.comparingLong(SinglePieces::offUnit)
                        .thenComparingLong(each ->
                                -Objects.requireNonNull(each.promotion()).id().value()))
                .orElse(new SinglePieces(line, null, Percent.ZERO, 0));
    }

    private static SinglePieces of(PromotedLine line, Promotion promotion) {
        return switch (promotion.offer()) {
            case PercentOff(var goods, var percent) ->
                new SinglePieces(line, promotion, line.isOf(goods) ? percent : Percent.ZERO, 0);
            case OwnPrices(var prices) -> {
                var own = prices.getOrDefault(line.article(), line.unitPrice());
                var off = Math.max(0, line.unitPrice().minus(own).cents());
                yield new SinglePieces(line, promotion, Percent.ZERO, off);
            }
            case TakeAndPay ignored -> new SinglePieces(line, promotion, Percent.ZERO, 0);
            case SecondOff ignored -> new SinglePieces(line, promotion, Percent.ZERO, 0);
            case SetPrice ignored -> new SinglePieces(line, promotion, Percent.ZERO, 0);
            case Reward ignored -> new SinglePieces(line, promotion, Percent.ZERO, 0);
        };
    }

    /// Cents off one piece or kilogram.
    long offUnit() {
        return offPieces(1);
    }

    /// Cents off some pieces.
    long offPieces(long count) {
        return CentShare.of(line.unitPrice().cents() * count, percent) + unitOff * count;
    }

    /// Cents off the whole line, whether it is counted or weighed.
    long offLine() {
        var units = Money.ofCents(unitOff).times(line.quantity());
        return CentShare.of(line.gross().cents(), percent) + units.cents();
    }
}
