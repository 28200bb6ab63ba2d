package org.comptoir.reports.roll;

import org.comptoir.reports.engine.Barcode;

/// One row of a roll.
public sealed interface ReceiptRow {

    /// The largest letters, in the middle.
    record Title(String text) implements ReceiptRow {}

    /// Opens a part of the paper.
    record Heading(String text) implements ReceiptRow {}

    record Centred(String text, boolean strong) implements ReceiptRow {}

    /// From the left, over several lines if it must.
    record Text(String text) implements ReceiptRow {}

    /// Small print.
    record Note(String text) implements ReceiptRow {}

    /// Words on the left, a figure on the right.
    record Pair(String left, String right, Weight weight) implements ReceiptRow {}

    /// A word and three figures.
    record Columns(String first, String second, String third, String fourth, boolean heading) implements ReceiptRow {}

    record Rule() implements ReceiptRow {}

    record Gap() implements ReceiptRow {}

    /// @param caption for people, below the code
    record Code(Barcode barcode, String caption) implements ReceiptRow {}

    /// @param image the bytes of a PNG or JPEG file
    record Image(byte[] image) implements ReceiptRow {}

    /// How much a pair stands out.
    enum Weight {
        SMALL,
        PLAIN,
        STRONG,
        LARGE
    }
}
