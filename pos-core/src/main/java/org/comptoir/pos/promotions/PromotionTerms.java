package org.comptoir.pos.promotions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;

/// Writes what a promotion gives as JSON and reads it back. The names are stored: none may change.
final class PromotionTerms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PromotionTerms() {}

    static String write(Offer offer) {
        var root = JSON.createObjectNode();
        switch (offer) {
            case PercentOff(var goods, var percent) ->
                write(root.put("kind", "percent").put("percent", percent.basisPoints()), goods);
            case TakeAndPay(var goods, var take, var pay) ->
                write(root.put("kind", "take").put("take", take).put("pay", pay), goods);
            case SecondOff(var goods, var percent) ->
                write(root.put("kind", "second").put("percent", percent.basisPoints()), goods);
            case OwnPrices(var prices) -> {
                var written = root.put("kind", "prices").putObject("prices");
                prices.forEach((article, price) -> written.put(Long.toString(article.value()), price.cents()));
            }
            case Reward(var goods, var from, var worth, var days) ->
                write(
                        root.put("kind", "reward")
                                .put("from", from.cents())
                                .put("worth", worth.cents())
                                .put("days", days),
                        goods);
            case SetPrice(var parts, var price) -> {
                var written =
                        root.put("kind", "set").put("price", price.cents()).putArray("parts");
                parts.forEach(part -> write(written.addObject().put("count", part.count()), part.goods()));
            }
        }
        return root.toString();
    }

    private static void write(ObjectNode node, Goods goods) {
        var articles = node.putArray("articles");
        goods.articles().stream().map(ArticleId::value).sorted().forEach(articles::add);
        var categories = node.putArray("categories");
        goods.categories().stream().map(CategoryId::value).sorted().forEach(categories::add);
    }

    /// @throws IllegalArgumentException if the text was not written by this program, or by a later version
    static Offer read(String text) {
        try {
            var root = JSON.readTree(text);
            return switch (root.required("kind").asText()) {
                case "percent" -> new PercentOff(goods(root), percent(root));
                case "take" ->
                    new TakeAndPay(
                            goods(root),
                            root.required("take").asInt(),
                            root.required("pay").asInt());
                case "second" -> new SecondOff(goods(root), percent(root));
                case "prices" -> new OwnPrices(prices(root.required("prices")));
                case "reward" ->
                    new Reward(
                            goods(root),
                            Money.ofCents(root.required("from").asLong()),
                            Money.ofCents(root.required("worth").asLong()),
                            root.required("days").asInt());
                case "set" ->
                    new SetPrice(
                            elements(root.required("parts"))
                                    .map(part -> new SetPrice.Part(
                                            goods(part), part.required("count").asInt()))
                                    .toList(),
                            Money.ofCents(root.required("price").asLong()));
                default -> throw new IllegalArgumentException("a promotion of a later version: " + text);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no terms of a promotion", e);
        }
    }

    private static Map<ArticleId, Money> prices(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(
                        entry -> new ArticleId(Long.parseLong(entry.getKey())),
                        entry -> Money.ofCents(entry.getValue().asLong())));
    }

    private static Percent percent(JsonNode node) {
        return new Percent(node.required("percent").asInt());
    }

    private static Goods goods(JsonNode node) {
        return new Goods(
                elements(node.required("articles"))
                        .map(id -> new ArticleId(id.asLong()))
                        .collect(Collectors.toSet()),
                elements(node.required("categories"))
                        .map(id -> new CategoryId(id.asLong()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
