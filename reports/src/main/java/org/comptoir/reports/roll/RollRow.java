package org.comptoir.reports.roll;

import org.comptoir.reports.engine.Barcode;

/// One row of a roll.
public sealed interface RollRow {

    /// The largest letters, in the middle.
    record Title(String text) implements RollRow {}

    /// Opens a part of the paper.
    record Heading(String text) implements RollRow {}

    record Centred(String text, boolean strong) implements RollRow {}

    /// From the left, over several lines if it must.
    record Text(String text) implements RollRow {}

    /// Small print.
    record Note(String text) implements RollRow {}

    /// Words on the left, a figure on the right.
    record Pair(String left, String right, Weight weight) implements RollRow {}

    /// A word and three figures.
    record Columns(String first, String second, String third, String fourth, boolean heading) implements RollRow {}

    record Rule() implements RollRow {}

    record Gap() implements RollRow {}

    /// @param caption for people, below the code
    record Code(Barcode barcode, String caption) implements RollRow {}

    /// @param image the bytes of a PNG or JPEG file
    record Image(byte[] image) implements RollRow {}

    /// How much a pair stands out.
    enum Weight {
        SMALL,
        PLAIN,
        STRONG,
        LARGE
    }
}
