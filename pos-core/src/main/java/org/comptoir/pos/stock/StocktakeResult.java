package org.comptoir.pos.stock;

import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// What came of counting an article, or of writing some of it off.
public sealed interface StocktakeResult {

    /// @param difference what was added to the level, negative when less was there than the figures said
    record Corrected(Quantity difference) implements StocktakeResult {}

    /// The count agreed; nothing was written.
    record Agreed() implements StocktakeResult {}

    /// The note is longer than 200 characters, or the count is no quantity that a shop can hold.
    record Unfit() implements StocktakeResult {}

    /// What happened, in words.
    static String sentence(StocktakeResult result, Texts texts, Formats formats) {
        return switch (result) {
            case Corrected corrected -> texts.get("stock.corrected", formats.quantity(corrected.difference()));
            case Agreed agreed -> texts.get("stock.agreed");
            case Unfit unfit -> texts.get("stock.unfit");
        };
    }
}
