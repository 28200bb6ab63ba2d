package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;

/// The cells of a sheet, such as labels: a template has them in whole points, side by side, and each is moved to its
/// exact place when it is written.
///
/// @param columns of the template
/// @param columnWidth of the template, in points
/// @param rowHeight of the template, in points
/// @param left of the first cell on paper, in points
/// @param top of the first cell on paper
/// @param pitchX from cell to cell on paper
/// @param pitchY from cell to cell on paper
public record PageGrid(
        int columns, int columnWidth, int rowHeight, double left, double top, double pitchX, double pitchY) {

    /// @param right in points
    /// @param down in points
    record Cell(float right, float down, List<JRPrintElement> elements) {}

    List<Cell> cells(Collection<JRPrintElement> elements) {
        var cells = new ArrayList<Cell>();
        var last = -1;
        for (var element : elements) {
            var column = Math.min(columns - 1, element.getX() / columnWidth);
            var row = element.getY() / rowHeight;
            var number = row * columns + column;
            if (number != last) {
                var right = left + column * (pitchX - columnWidth);
                var down = top + row * (pitchY - rowHeight);
                cells.add(new Cell((float) right, (float) down, new ArrayList<>()));
                last = number;
            }
            cells.getLast().elements().add(element);
        }
        return cells;
    }
}
