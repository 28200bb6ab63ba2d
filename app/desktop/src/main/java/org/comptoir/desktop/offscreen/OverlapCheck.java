package org.comptoir.desktop.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/// Finds the parts of a scene that lie on each other without being meant to.
final class OverlapCheck {

    /// In px: edges that touch are no overlap.
    private static final double SLACK = 1.5;

    private final List<Part> parts = new ArrayList<>();

    /// @param seen the rectangle it is seen in
    private record Part(Node node, Bounds seen) {}

    void add(Node node, Bounds seen) {
        parts.add(new Part(node, seen));
    }

    void forEach(BiConsumer<Node, Node> found) {
        for (var i = 0; i < parts.size(); i++) {
            for (var j = i + 1; j < parts.size(); j++) {
                var first = parts.get(i);
                var other = parts.get(j);
                if (overlap(first.seen(), other.seen())
                        && (!areStacked(first.node(), other.node()) || isToastOver(first.node(), other.node()))) {
                    found.accept(first.node(), other.node());
                }
            }
        }
    }

    /// A passing message lies above the page, but never on a field or on the button that goes on.
    private static boolean isToastOver(Node first, Node other) {
        return isInToast(first) && isVital(other) && !isInToast(other)
                || isInToast(other) && isVital(first) && !isInToast(first);
    }

    private static boolean isInToast(Node part) {
        for (var node = part; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("toast")) {
                return true;
            }
        }
        return false;
    }

    /// On a page that is nothing but fields there is no free place: those that scroll come out from under a message,
    /// and only the one that is typed in must stay free.
    private static boolean isVital(Node node) {
        return node instanceof TextInputControl && (node.isFocused() || !scrolls(node))
                || node instanceof ButtonBase && node.getStyleClass().contains("accent");
    }

    private static boolean scrolls(Node part) {
        for (var node = part; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    /// One lies inside the other, or they are on different layers of a stack.
    private static boolean areStacked(Node first, Node other) {
        for (Node node = first; node != null; node = node.getParent()) {
            if (isInside(other, node)) {
                return node == first || node instanceof StackPane;
            }
        }
        return true;
    }

    private static boolean isInside(Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Bounds first, Bounds other) {
        return first.getMinX() < other.getMaxX() - SLACK
                && other.getMinX() < first.getMaxX() - SLACK
                && first.getMinY() < other.getMaxY() - SLACK
                && other.getMinY() < first.getMaxY() - SLACK;
    }
}
