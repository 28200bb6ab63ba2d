package org.comptoir.pos.pricing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.Item.VoucherBackItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.Item.VoucherUseItem;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.pricing.promotion.PromotedLine;
import org.comptoir.pos.pricing.promotion.PromotionEngine;
import org.comptoir.pos.pricing.promotion.Shopper;

/// What promotions take off the lines of a basket. Articles take part at the price of the catalogue, or at the one
/// typed where the catalogue has none; a price that somebody set instead of the catalogue's is their last word, and so
/// is one that was agreed. Vouchers and returns take no part.
///
/// @param applied those that take something off
/// @param byLine by the index of the line
record BasketPromotions(List<AppliedPromotion> applied, Map<Integer, List<Reduction>> byLine) {

    private static final BasketPromotions NONE = new BasketPromotions(List.of(), Map.of());

    /// A line that takes part.
    private record Candidate(int index, BasketLine line, ArticleItem article) {

        PromotedLine promoted() {
            return new PromotedLine(
                    article.id(), article.category(), article.soldBy(), line.unitPrice(), line.quantity());
        }
    }

    /// Lines of one article at one price differ by what the seller takes off them: the least first, so that the total
    /// does not depend on the order in which they were rung up.
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingLong(
                    candidate -> candidate.article().id().value())
            .thenComparing(candidate -> candidate.line().unitPrice())
            .thenComparingInt(candidate -> rank(candidate.line().discount()))
            .thenComparingLong(candidate -> size(candidate.line().discount()))
            .thenComparing(candidate -> candidate.line().quantity())
            .thenComparingInt(Candidate::index);

    static BasketPromotions of(List<BasketLine> lines, PriceBook book, Shopper shopper) {
        var open = book.promotions().stream()
                .filter(promotion -> promotion.isOpenTo(shopper))
                .toList();
        if (open.isEmpty()) {
            return NONE;
        }
        var candidates = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> candidate(index, lines.get(index), book))
                .sorted(ORDER)
                .toList();
        var applied = PromotionEngine.best(
                candidates.stream().map(Candidate::promoted).toList(), open);
        return new BasketPromotions(applied, reductions(applied, candidates));
    }

    private static Stream<Candidate> candidate(int index, BasketLine line, PriceBook book) {
        return switch (line.item()) {
            case ArticleItem article ->
                line.isPriceOverridden(book) || article.isPriceFixed()
                        ? Stream.of()
                        : Stream.of(new Candidate(index, line, article));
            case VoucherItem ignored -> Stream.of();
            case AccountPaymentItem ignored -> Stream.of();
            case TipItem ignored -> Stream.of();
            case VoucherUseItem ignored -> Stream.of();
            case VoucherBackItem ignored -> Stream.of();
            case ReturnItem ignored -> Stream.of();
            case UnreceiptedItem ignored -> Stream.of();
        };
    }

    private static int rank(Discount discount) {
        return switch (discount) {
            case Discount.None() -> 0;
            case Discount.AmountOff ignored -> 1;
            case Discount.ShareOff ignored -> 2;
        };
    }

    private static long size(Discount discount) {
        return switch (discount) {
            case Discount.None() -> 0;
            case Discount.AmountOff(var amount, var ignored) -> amount.cents();
            case Discount.ShareOff(var percent, var ignored) -> percent.basisPoints();
        };
    }

    private static Map<Integer, List<Reduction>> reductions(
            List<AppliedPromotion> applied, List<Candidate> candidates) {
        var byLine = new HashMap<Integer, List<Reduction>>();
        for (var promotion : applied) {
            for (var share : promotion.shares()) {
                byLine.merge(
                        candidates.get(share.line()).index(),
                        List.of(new Reduction(
                                ReductionKind.PROMOTION, promotion.promotion().name(), share.amount())),
                        (first, second) ->
                                Stream.concat(first.stream(), second.stream()).toList());
            }
        }
        return byLine;
    }

    List<Reduction> of(int index) {
        return byLine.getOrDefault(index, List.of());
    }
}
