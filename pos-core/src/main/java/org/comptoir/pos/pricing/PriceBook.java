package org.comptoir.pos.pricing;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.jspecify.annotations.Nullable;

/// The prices in force at one moment: an immutable snapshot, so that the amounts on the screen, paid by the
/// customer and signed agree, even if prices change or a promotion ends meanwhile. Created by the checkout only.
///
/// List prices are those of the catalogue when an article was rung up: a parked ticket keeps them. Promotions are
/// those that run when the ticket is paid.
///
/// @param day the business day the prices apply to
/// @param promotions that run at this moment, with a coupon or without
public record PriceBook(LocalDate day, List<Promotion> promotions) {

    public PriceBook {
        promotions = List.copyOf(promotions);
    }

    /// Without promotions.
    public PriceBook(LocalDate day) {
        this(day, List.of());
    }

    /// The price of one unit of an article before any discount; null if the price is entered at the till.
    public @Nullable Money listPrice(ArticleItem article) {
        return article.listPrice();
    }
}
