package org.comptoir.reports.labels;

import java.util.List;
import org.comptoir.reports.engine.GridDesign;
import org.comptoir.reports.engine.GridDesign.Part;
import org.comptoir.reports.engine.PageGrid;
import org.comptoir.reports.engine.Template;

/// Where text and barcode are on the labels of a sheet: the text as large as fits, at the left and in the middle of its
/// height, the barcode below it.
record SheetLayout(LabelSheet sheet, PrintOffset offset) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double TALLEST_BARCODE = 13;
    private static final double GAP = 1;

    Template template() {
        var width = points(inner(sheet.width()));
        var height = inner(sheet.height());
        var below = Math.min(TALLEST_BARCODE, height * 0.42);
        var alone = Math.min(TALLEST_BARCODE, height * 0.9);
        return design().template(List.of(
                new Part("isPlain", false, 0, 0, width, points(height)),
                new Part("isCoded", false, 0, 0, width, points(height - below - GAP)),
                new Part("isCoded", true, 0, points(height) - points(below), width, points(below)),
                new Part("isBare", true, 0, points(height) - points(alone), width, points(alone))));
    }

    /// The cells begin inside the blank margin of their labels.
    PageGrid grid() {
        var first = sheet.place(1);
        return new PageGrid(
                sheet.columns(),
                design().columnWidth(),
                design().rowHeight(),
                exact((first.left() + sheet.padding() + offset.right() * 10) / 100.0),
                exact((first.top() + sheet.padding() + offset.down() * 10) / 100.0),
                exact(sheet.pitchX() / 100.0),
                exact(sheet.pitchY() / 100.0));
    }

    private GridDesign design() {
        return new GridDesign(sheet.columns(), sheet.rows());
    }

    /// In millimetres, of a measure in hundredths.
    private double inner(int side) {
        return (side - 2 * sheet.padding()) / 100.0;
    }

    static int points(double millimetres) {
        return (int) Math.round(exact(millimetres));
    }

    static double exact(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
