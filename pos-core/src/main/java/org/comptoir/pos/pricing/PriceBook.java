package org.comptoir.pos.pricing;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.jspecify.annotations.Nullable;

/// The prices that hold at one moment: an immutable snapshot, so that what the screen shows, what the customer pays and
/// what is signed are reckoned alike, however prices change meanwhile. Built by the checkout alone.
///
/// List prices are those the catalogue had when an article was rung up: a ticket that was put aside keeps them. Price
/// groups and promotions belong here too, once a shop has them.
///
/// @param day the business day whose prices these are
public record PriceBook(LocalDate day) {

    /// What one unit of an article costs before anybody grants anything; none when its price is typed in at the till.
    public @Nullable Money listPrice(ArticleItem article) {
        return article.listPrice();
    }
}
