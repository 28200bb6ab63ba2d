package org.comptoir.reports.letter;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;

/// One letter to one recipient, its text ready.
///
/// @param address up to six lines, as the post wants them
/// @param dateLine such as `Pertuis, le 14 septembre 2026`
/// @param footNote how to receive no more letters, at the foot of each page
public record LetterDocument(
        Letterhead sender,
        List<String> address,
        String dateLine,
        List<Block> blocks,
        String footNote,
        Language language) {

    private static final int ADDRESS_LINES = 6;

    public LetterDocument {
        address = address.stream().filter(line -> !line.isBlank()).toList();
        if (address.size() > ADDRESS_LINES) {
            throw new IllegalArgumentException("an address has six lines at most, not " + address.size());
        }
        blocks = List.copyOf(blocks);
    }

    /// A part of the letter, from top to bottom.
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    /// Wraps, keeps its line breaks, and may run on to the next page.
    public record Paragraph(String text) implements Block {}

    public record Signature(String text) implements Block {}

    /// @param title such as `A voucher in your name`
    /// @param conditions from which amount and until when
    /// @param code in groups, for people
    /// @param barcode what a scanner reads
    public record VoucherBox(String title, Money amount, String conditions, String code, String barcode)
            implements Block {}
}
