package org.comptoir.reports.letter;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// A letter to one recipient, with its final text.
///
/// @param address up to six lines, formatted for the post
/// @param dateLine such as `Pertuis, le 14 septembre 2026`
/// @param side in the column left of the text: the shop, the customer's card
/// @param footNote how to unsubscribe, at the foot of each page
public record LetterDocument(
        Letterhead sender,
        List<String> address,
        String dateLine,
        List<SideNote> side,
        List<Block> blocks,
        String footNote,
        Language language) {

    private static final int ADDRESS_LINES = 6;

    public LetterDocument {
        address = address.stream().filter(line -> !line.isBlank()).toList();
        if (address.size() > ADDRESS_LINES) {
            throw new IllegalArgumentException("an address has six lines at most, not " + address.size());
        }
        side = side.stream().filter(note -> !note.lines().isEmpty()).toList();
        blocks = List.copyOf(blocks);
    }

    /// A few short lines under a title.
    public record SideNote(String title, List<String> lines) {}

    /// A part of the letter, in order from top to bottom.
    public sealed interface Block {}

    /// Wrapped text that keeps its line breaks and may continue on the next page.
    public record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        public Paragraph(String text) {
            this(List.of(new Span(text, false, false)));
        }
    }

    /// Letters of one look.
    public record Span(String text, boolean bold, boolean italic) {}

    /// The complimentary close with room to sign above the name; on one page. Either may be empty.
    public record Closing(String text, String name) implements Block {}

    /// A line of what is owed, with its amount at the right; on one page.
    ///
    /// @param amount formatted
    /// @param isTotal whether it is the sum of those above
    public record AmountLine(String text, String amount, boolean isTotal) implements Block {}

    /// An article that the letter recommends; on one page.
    ///
    /// @param note a few words about it, may be empty
    /// @param price null where it is told at the sale
    /// @param unit behind the price, such as `/kg`, or empty
    /// @param picture beside it; null for text over the whole width
    /// @param reduction if the price is told as a lower one
    public record ArticleBox(
            String name,
            String note,
            @Nullable Money price,
            String unit,
            @Nullable DocumentImage picture,
            @Nullable ReducedPrice reduction)
            implements Block {

        /// Without a picture, at its usual price.
        public ArticleBox(String name, String note, @Nullable Money price, String unit) {
            this(name, note, price, unit, null, null);
        }
    }

    /// What the law wants told where a price is announced as reduced (C. conso art. L112-1-1, Codice del consumo art.
    /// 17-bis).
    ///
    /// @param before the lowest price of the 30 days before the reduction
    /// @param percent by which the price is lower, in whole percent
    /// @param until such as `until 24 December`; may be empty
    public record ReducedPrice(Money before, int percent, String until) {}

    /// A voucher to cut out.
    ///
    /// @param title such as `A voucher in your name`
    /// @param conditions how it may be spent
    /// @param validity until when
    /// @param code in groups, for people
    /// @param barcode the code for scanners
    public record VoucherBox(
            String title, Money amount, String conditions, String validity, String code, String barcode)
            implements Block {}
}
