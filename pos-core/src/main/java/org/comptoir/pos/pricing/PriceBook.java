package org.comptoir.pos.pricing;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.jspecify.annotations.Nullable;

/// The prices in force at one moment: an immutable snapshot, so that the amounts on the screen, paid by the
/// customer and signed agree, even if prices change meanwhile. Created by the checkout only.
///
/// List prices are those of the catalogue when an article was rung up: a parked ticket keeps them. Price groups and
/// promotions will belong here once a shop has them.
///
/// @param day the business day the prices apply to
public record PriceBook(LocalDate day) {

    /// The price of one unit of an article before any discount; null if the price is entered at the till.
    public @Nullable Money listPrice(ArticleItem article) {
        return article.listPrice();
    }
}
