package org.comptoir.desktop.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;

/// Finds where something can lie over a page without covering what is pressed, chosen or typed in; if there is no such
/// place, without covering what a page is about: its fields and accented buttons.
final class FreePlace {

    /// To the edge of the window, in px.
    static final double MARGIN = 16;

    private static final double STEP = 8;

    private FreePlace() {}

    /// Looks upwards from a place at the bottom left, then the same at the right.
    ///
    /// @param wanted in the scene
    /// @return how far to move from there; nowhere if there is no free place
    static Point2D in(Parent page, Bounds wanted) {
        var whole = page.localToScene(page.getBoundsInLocal());
        return find(whole, wanted, taken(page, FreePlace::isUsed))
                .or(() -> find(whole, wanted, taken(page, FreePlace::isVital)))
                .orElse(Point2D.ZERO);
    }

    /// Whether a field or an accented button lies there.
    ///
    /// @param place in the scene
    static boolean covers(Parent page, Bounds place) {
        return taken(page, FreePlace::isVital).stream().anyMatch(place::intersects);
    }

    private static Optional<Point2D> find(Bounds whole, Bounds wanted, List<Bounds> taken) {
        var toTheRight = whole.getMaxX() - MARGIN - wanted.getMaxX();
        for (var x : List.of(0.0, Math.max(0, toTheRight))) {
            for (var y = 0.0; wanted.getMinY() + y >= whole.getMinY() + STEP; y -= STEP) {
                var there = new BoundingBox(
                        wanted.getMinX() + x, wanted.getMinY() + y, wanted.getWidth(), wanted.getHeight());
                if (taken.stream().noneMatch(there::intersects)) {
                    return Optional.of(new Point2D(x, y));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Bounds> taken(Parent page, Predicate<Node> counts) {
        var taken = new ArrayList<Bounds>();
        collect(page, counts, taken);
        return taken;
    }

    private static void collect(Node node, Predicate<Node> counts, List<Bounds> taken) {
        if (!node.isVisible()) {
            return;
        }
        if (counts.test(node)) {
            taken.add(node.localToScene(node.getLayoutBounds()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, counts, taken));
        }
    }

    private static boolean isUsed(Node node) {
        return isVital(node) || node instanceof ButtonBase || node instanceof IndexedCell<?> cell && !cell.isEmpty();
    }

    private static boolean isVital(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ButtonBase && node.getStyleClass().contains("accent");
    }
}
