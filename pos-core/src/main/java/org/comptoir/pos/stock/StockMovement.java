package org.comptoir.pos.stock;

import java.time.Instant;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A movement of one article.
///
/// @param quantity positive for incoming, negative for outgoing goods
/// @param saleNumber of the sale it belongs to, if any
/// @param unitCost cost of a unit without tax, for received goods
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

    /// The outgoing movement of a sale, or incoming if the quantity sold is negative.
    public static StockMovement sold(
            ArticleId article, Quantity sold, SaleNumber saleNumber, Instant soldAt, String staffName) {
        var reason = sold.isNegative() ? StockReason.RETURN : StockReason.SALE;
        return new StockMovement(article, sold.negate(), reason, soldAt, saleNumber, null, staffName, "");
    }

    /// The loss of goods returned in a sale that cannot be sold again.
    public static StockMovement writtenOff(
            ArticleId article, Quantity returned, SaleNumber saleNumber, Instant soldAt, String staffName) {
        return new StockMovement(article, returned.negate(), StockReason.LOSS, soldAt, saleNumber, null, staffName, "");
    }
}
