package org.comptoir.reports.letter;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Letterhead;

/// A letter to one recipient, with its final text.
///
/// @param address up to six lines, formatted for the post
/// @param dateLine such as `Pertuis, le 14 septembre 2026`
/// @param footNote how to unsubscribe, at the foot of each page
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

    /// A part of the letter, in order from top to bottom.
    /// @e23e338 -
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    /// Wrapped text that keeps its line breaks and may continue on the next page.
    public record Paragraph(String text) implements Block {}

    public record Signature(String text) implements Block {}

    /// @param title such as `A voucher in your name`
    /// @param conditions minimum purchase and expiry date
    /// @param code in groups, for people
    /// @param barcode the code for scanners
    public record VoucherBox(String title, Money amount, String conditions, String code, String barcode)
            implements Block {}
}
