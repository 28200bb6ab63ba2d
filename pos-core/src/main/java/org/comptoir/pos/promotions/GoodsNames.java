package org.comptoir.pos.promotions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;

/// The articles and categories that promotions name, as they are now.
public record GoodsNames(Map<ArticleId, Article> articles, Map<CategoryId, Category> categories) {

    public GoodsNames {
        articles = Map.copyOf(articles);
        categories = Map.copyOf(categories);
    }

    /// Reads those of some promotions, and all categories.
    public static GoodsNames of(Catalogue catalogue, Collection<Offer> offers) {
        var named = offers.stream()
                .flatMap(GoodsNames::goods)
                .flatMap(goods -> goods.articles().stream())
                .collect(Collectors.toSet());
        return new GoodsNames(
                catalogue.articles(named).stream().collect(Collectors.toMap(Article::id, Function.identity())),
                catalogue.categories().stream().collect(Collectors.toMap(Category::id, Function.identity())));
    }

    private static Stream<Goods> goods(Offer offer) {
        return switch (offer) {
            case PercentOff(var goods, var ignored) -> Stream.of(goods);
            case TakeAndPay(var goods, var ignored, var same) -> Stream.of(goods);
            case SecondOff(var goods, var ignored) -> Stream.of(goods);
            case OwnPrices(var prices) -> Stream.of(new Goods(prices.keySet(), Set.of()));
            case Reward(var goods, var ignored, var same, var days) -> Stream.of(goods);
            case SetPrice(var parts, var ignored) -> parts.stream().map(SetPrice.Part::goods);
        };
    }

    /// Of categories and articles, in the order of the alphabet.
    Stream<String> of(Goods goods) {
        var ofCategories = goods.categories().stream()
                .map(id -> categories.containsKey(id) ? categories.get(id).name() : "#" + id.value());
        var ofArticles = goods.articles().stream()
                .map(id -> articles.containsKey(id) ? articles.get(id).displayName() : "#" + id.value());
        return Stream.concat(ofCategories.sorted(), ofArticles.sorted());
    }
}
