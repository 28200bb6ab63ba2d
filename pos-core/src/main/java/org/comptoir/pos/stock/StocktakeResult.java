package org.comptoir.pos.stock;

import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What came of counting an article, or of writing some of it off.
public sealed interface StocktakeResult {

    /// @param difference added to the level; negative if less was found than recorded
    record Corrected(Quantity difference) implements StocktakeResult {}

    /// The count equals the level; nothing was written.
    record Agreed() implements StocktakeResult {}

    /// The note is longer than 200 characters, or the count is not a plausible quantity.
    record Unfit() implements StocktakeResult {}

    /// The message for the user.
    static String sentence(StocktakeResult result, Texts texts, Formats formats) {
        return switch (result) {
            case Corrected corrected -> texts.get("stock.corrected", formats.quantity(corrected.difference()));
            case Agreed agreed -> texts.get("stock.agreed");
            case Unfit unfit -> texts.get("stock.unfit");
        };
    }
}
