package org.comptoir.pos.promotions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.promotion.AppliedPromotion;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.pricing.promotion.PromotedLine;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.pricing.promotion.PromotionEngine;
import org.comptoir.pos.pricing.promotion.PromotionId;
import org.comptoir.pos.pricing.promotion.Schedule;

/// What a promotion would give for some articles, before it exists.
public final class PromotionTrial {

    /// Such as `3 SOAP`.
    private static final Pattern PIECES = Pattern.compile("(\\d{1,3})\\s*[x×*]?\\s+(\\S.*)");

    /// @param count pieces, or kilograms
    public record Bought(Article article, int count) {}

    /// @param full what they cost by the catalogue
    /// @param total with the promotion
    public record Outcome(List<Bought> bought, Money full, Money total) {

        public Outcome {
            bought = List.copyOf(bought);
        }
    }

    private final Catalogue catalogue;

    public PromotionTrial(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Of what is typed, such as `3 SOAP + 1 CANDLE`; empty if it is not understood.
    public Optional<Outcome> of(Offer offer, String typed) {
        var bought = new ArrayList<Bought>();
        for (var part : typed.split("\\+")) {
            var pieces = PIECES.matcher(part.strip());
            var article = pieces.matches() ? catalogue.byCode(pieces.group(2)) : Optional.<Article>empty();
            if (article.isEmpty() || article.get().price() == null) {
                return Optional.empty();
            }
            bought.add(new Bought(article.get(), Integer.parseInt(pieces.group(1))));
        }
        return Optional.of(outcome(offer, bought));
    }

    /// Of as many of the first articles as it takes; empty if there are none with a price.
    public Optional<Outcome> example(Offer offer) {
        var bought = switch (offer) {
            case PercentOff(var goods, var ignored) -> some(goods, 1);
            case TakeAndPay(var goods, var take, var ignored) -> some(goods, take);
            case SecondOff(var goods, var ignored) -> some(goods, 2);
            case OwnPrices(var prices) -> some(new Goods(prices.keySet(), Set.of()), 1);
            case Reward ignored -> List.<Bought>of();
            case SetPrice(var parts, var ignored) ->
                parts.stream()
                        .flatMap(part -> some(part.goods(), part.count()).stream())
                        .toList();
        };
        return bought.isEmpty() ? Optional.empty() : Optional.of(outcome(offer, bought));
    }

    private List<Bought> some(Goods goods, int count) {
        return candidates(goods)
                .filter(article -> article.active() && article.price() != null)
                .min(Comparator.comparing(Article::displayName))
                .map(article -> List.of(new Bought(article, count)))
                .orElse(List.of());
    }

    private Stream<Article> candidates(Goods goods) {
        return goods.isAll()
                ? catalogue.find("", 20).stream()
                : Stream.concat(
                        catalogue.articles(goods.articles()).stream(),
                        goods.categories().stream().flatMap(category -> catalogue.ofCategory(category).stream()));
    }

    private static Outcome outcome(Offer offer, List<Bought> bought) {
        var lines = bought.stream().map(PromotionTrial::line).toList();
        var full = Money.sum(lines.stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .toList());
        var promotion = new Promotion(new PromotionId(0), "-", offer, Schedule.ALWAYS, null, null);
        var off = Money.sum(PromotionEngine.best(lines, List.of(promotion)).stream()
                .map(AppliedPromotion::amount)
                .toList());
        return new Outcome(bought, full, full.minus(off));
    }

    private static PromotedLine line(Bought bought) {
        var article = bought.article();
        return new PromotedLine(
                article.id(),
                article.category(),
                article.soldBy(),
                Objects.requireNonNull(article.price()),
                Quantity.of(bought.count()));
    }
}
