package org.comptoir.reports.roll;

import org.comptoir.reports.engine.Barcode;

/// One row of a roll.
public sealed interface ReceiptRow {

    /// The largest font size, centred.
    record Title(String text) implements ReceiptRow {}

    /// Starts a section.
    record Heading(String text) implements ReceiptRow {}

    record Centred(String text, boolean strong) implements ReceiptRow {}

    /// Left-aligned, on several lines if necessary.
    record Text(String text) implements ReceiptRow {}

    /// Small and centred.
    record Note(String text) implements ReceiptRow {}

    /// Small and left-aligned.
    record Small(String text) implements ReceiptRow {}

    /// The shop's last words.
    record Thanks(String text) implements ReceiptRow {}

    /// The smallest print.
    record Fine(String text) implements ReceiptRow {}

    /// What the paper is, and beside it whose.
    record Headline(String text, String beside) implements ReceiptRow {}

    /// A text on the left, an amount on the right.
    record Pair(String left, String right, Weight weight) implements ReceiptRow {}

    /// A short name on the left, what it is on the right, on as many lines as it needs.
    record Fact(String name, String text) implements ReceiptRow {}

    /// What the paper is about, in bold, and when it was.
    record Subject(String text, String beside) implements ReceiptRow {}

    /// What was sold, in bold and on several lines if necessary, and its price beside the first of them.
    record Item(String name, String price) implements ReceiptRow {}

    /// A text and three numbers.
    record Columns(String first, String second, String third, String fourth, boolean strong) implements ReceiptRow {}

    /// The names of such columns.
    record ColumnHeads(String first, String second, String third, String fourth) implements ReceiptRow {}

    /// Something beside the matter of the paper, in a frame.
    ///
    /// @param note small, below the first
    /// @param worth small, below the second
    record Box(String left, String right, String note, String worth) implements ReceiptRow {}

    /// A figure to be looked at first.
    record Frame(String left, String right) implements ReceiptRow {}

    /// A line to sign on.
    record Signature(String label) implements ReceiptRow {}

    /// A name that is read from a distance.
    record Name(String text) implements ReceiptRow {}

    /// What must not be overlooked, in white on black: a short word and what it is about.
    record Banner(String word, String text) implements ReceiptRow {}

    /// Where the paper is cut in two.
    record Cut() implements ReceiptRow {}

    record Rule() implements ReceiptRow {}

    /// Thicker, between the parts of the paper.
    record StrongRule() implements ReceiptRow {}

    record Gap() implements ReceiptRow {}

    /// @param caption human-readable, below the code
    record Code(Barcode barcode, String caption) implements ReceiptRow {}

    /// @param image the bytes of a PNG or JPEG file
    record Image(byte[] image) implements ReceiptRow {}

    /// The emphasis of a pair.
    enum Weight {
        /// Of a part of what stands above, indented.
        SMALL,
        /// Of what belongs to the figure above.
        BELOW,
        PLAIN,
        STRONG,
        LARGE
    }
}
