package org.comptoir.pos.stock;

import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.jspecify.annotations.Nullable;

/// Goods received together.
///
/// @param note such as the number of the delivery note; at most 200 characters, may be empty
public record GoodsReceipt(List<Line> lines, String note) {

    private static final int MAX_NOTE_LENGTH = 200;

    /// @param quantity received, above zero
    /// @param unitCost cost of a unit without tax; null if unknown, which leaves the last cost unchanged
    public record Line(
            ArticleId article, Quantity quantity, @Nullable Money unitCost) {

        public Line {
            if (!quantity.isPositive()) {
                throw new IllegalArgumentException("nothing came in: " + quantity.toDecimal());
            }
            if (unitCost != null && unitCost.isNegative()) {
                throw new IllegalArgumentException("a cost below zero: " + unitCost.toDecimal());
            }
        }
    }

    public GoodsReceipt {
        lines = List.copyOf(lines);
        note = note.strip();
        if (note.length() > MAX_NOTE_LENGTH) {
            throw new IllegalArgumentException("a note of more than " + MAX_NOTE_LENGTH + " characters");
        }
    }
}
