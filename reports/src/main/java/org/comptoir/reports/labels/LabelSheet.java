package org.comptoir.reports.labels;

import java.util.List;

/// A format of A4 label sheets. Dimensions are hundredths of a millimetre; labels are counted from 1, row by row.
///
/// @param code printed on the packet
/// @param left margin of the sheet; the right one is equal, as sheets are symmetrical
/// @param top margin of the sheet; the bottom one is equal
/// @param pitchX from the left edge of a label to that of the next
/// @param pitchY from the top edge of a label to that of the one below
public record LabelSheet(
        String code, int columns, int rows, int width, int height, int left, int top, int pitchX, int pitchY) {

    public static final LabelSheet L7159 = new LabelSheet("L7159", 3, 8, 6350, 3390, 721, 1290, 6604, 3390);
    public static final LabelSheet L7160 = new LabelSheet("L7160", 3, 7, 6350, 3810, 721, 1515, 6604, 3810);
    public static final LabelSheet L7163 = new LabelSheet("L7163", 2, 7, 9910, 3810, 465, 1515, 10160, 3810);
    public static final LabelSheet L7165 = new LabelSheet("L7165", 2, 4, 9910, 6770, 465, 1305, 10160, 6773);
    public static final LabelSheet L7651 = new LabelSheet("L7651", 5, 13, 3810, 2120, 467, 1088, 4064, 2117);
    public static final LabelSheet Z3474 = new LabelSheet("3474", 3, 8, 7000, 3700, 0, 50, 7000, 3700);

    /// In the order in which they are offered.
    public static final List<LabelSheet> DEFAULT = List.of(L7160, L7163, L7159, L7165, L7651, Z3474);

    static final int PAPER_WIDTH = 21000;
    static final int PAPER_HEIGHT = 29700;

    /// The margin of about four millimetres that printers cannot print on.
    private static final int UNPRINTABLE = 400;

    private static final int MIN_PADDING = 180;
    private static final int MAX_PADDING = 400;

    public LabelSheet {
        if (columns < 1 || rows < 1 || width < 500 || height < 500 || left < 0 || top < 0) {
            throw new IllegalArgumentException("no label sheet: " + columns + " x " + rows);
        }
        if (left + (columns - 1) * pitchX + width > PAPER_WIDTH || top + (rows - 1) * pitchY + height > PAPER_HEIGHT) {
            throw new IllegalArgumentException("larger than A4");
        }
    }

    /// The number of labels on a sheet.
    public int size() {
        return columns * rows;
    }

    /// The number of sheets these labels need when the first sheet begins at label `start`.
    public int sheets(int labels, int start) {
        return Math.ceilDiv(labels + start - 1, size());
    }

    /// @param label from 1 to [#size]
    public Place place(int label) {
        var row = (label - 1) / columns;
        var column = (label - 1) % columns;
        return new Place(left + column * pitchX, top + row * pitchY, width, height);
    }

    /// The blank margin inside a label, wider near the edge of the paper.
    int padding() {
        var edge = Math.min(left, top) < UNPRINTABLE ? UNPRINTABLE : 0;
        return Math.max(edge, Math.clamp(width / 16, MIN_PADDING, MAX_PADDING));
    }

    /// The position of a label, from the top left corner of the sheet.
    public record Place(int left, int top, int width, int height) {}
}
