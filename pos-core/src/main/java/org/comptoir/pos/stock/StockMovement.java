package org.comptoir.pos.stock;

import java.time.Instant;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// One article going in or out.
///
/// @param quantity positive when it comes in, negative when it leaves
/// @param saleNumber the sale it belongs to, if any
/// @param unitCost what a unit cost without tax, where goods came in
/// @param note at most 200 characters, may be empty
public record StockMovement(
        ArticleId article,
        Quantity quantity,
        StockReason reason,
        Instant movedAt,
        @Nullable SaleNumber saleNumber,
        @Nullable Money unitCost,
        String staffName,
        String note) {

    /// What a sale takes out of stock, or puts back where the quantity sold is negative.
    public static StockMovement sold(
            ArticleId article, Quantity sold, SaleNumber saleNumber, Instant soldAt, String staffName) {
        var reason = sold.isNegative() ? StockReason.RETURN : StockReason.SALE;
        return new StockMovement(article, sold.negate(), reason, soldAt, saleNumber, null, staffName, "");
    }
}
