package org.comptoir.pos.pricing.promotion;

import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.jspecify.annotations.Nullable;

/// A line that promotions may reduce.
public record PromotedLine(
        ArticleId article, @Nullable CategoryId category, SoldBy soldBy, Money unitPrice, Quantity quantity) {

    boolean isOf(Goods goods) {
        return goods.include(article, category);
    }

    Money gross() {
        return unitPrice.times(quantity);
    }

    /// The number of pieces; goods by weight have none.
    long pieces() {
        return switch (soldBy) {
            case PIECE -> quantity.thousandths() / 1000;
            case WEIGHT -> 0;
        };
    }
}
