package org.comptoir.reports.labels;

import org.comptoir.reports.engine.Barcode;
import org.comptoir.reports.engine.FittedLines;
import org.comptoir.reports.engine.SheetWriter;

/// Lays out a label: lines as large as fit, left-aligned and vertically centred, the barcode below them.
final class LabelRenderer {

    private static final double MAX_FONT_SIZE = 10.5;
    private static final double MAX_MODULE = 0.33;
    private static final double TALLEST_BARCODE = 13;
    private static final double GAP = 1;

    private final SheetWriter sheets;
    private final double padding;

    LabelRenderer(SheetWriter sheets, double padding) {
        this.sheets = sheets;
        this.padding = padding;
    }

    void set(Label label, Area area) {
        var inner = area.within(padding);
        if (label.barcode() == null) {
            lines(label, inner);
            return;
        }
        var share = label.lines().isEmpty() ? 0.9 : 0.42;
        var height = Math.min(TALLEST_BARCODE, inner.height() * share);
        barcode(label.barcode(), inner.lower(height));
        lines(label, inner.upper(inner.height() - height - GAP));
    }

    private void barcode(Barcode barcode, Area area) {
        var modules = barcode.modules();
        if (modules.length > 1) {
            var side = Math.min(area.width(), area.height());
            sheets.barcode(barcode, area.left(), area.top(), side, side);
            return;
        }
        var width = Math.min(area.width(), modules[0].length * MAX_MODULE);
        sheets.barcode(barcode, area.left(), area.top(), width, area.height());
    }

    private void lines(Label label, Area area) {
        var scale = SheetWriter.POINTS_PER_MILLIMETRE;
        var fitted = FittedLines.of(label.lines(), MAX_FONT_SIZE, area.width() * scale, area.height() * scale);
        var leading = fitted.leading() / scale;
        var block = leading * fitted.lines().size();
        var baseline = area.top() + (area.height() - block) / 2 + leading * FittedLines.ASCENT;
        for (var line : fitted.lines()) {
            sheets.text(line.font(), fitted.size(), area.left(), baseline, line.text());
            baseline += leading;
        }
    }
}
