package org.comptoir.desktop.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Examines a laid-out scene and lists truncated text, touch targets under 48 px, overlapping targets and parts
/// outside the window. Nodes with the style class `may-be-cut` may truncate text.
public final class LayoutCheck {

    private static final double TOUCH = 47.5;
    private static final double SLACK = 1.5;

    private final List<LayoutProblem> findings = new ArrayList<>();
    private final List<ButtonBase> touches = new ArrayList<>();
    private final Bounds window;

    private LayoutCheck(Bounds window) {
        this.window = window;
    }

    public static List<LayoutProblem> of(Parent root) {
        var check = new LayoutCheck(root.getLayoutBounds());
        check.walk(root, false);
        check.overlaps();
        return List.copyOf(check.findings);
    }

    private void walk(Node node, boolean scrolled) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof Label label && !label.getText().isEmpty()) {
            checkWords(label);
        }
        if (node instanceof ButtonBase button && !scrolled) {
            checkTouch(button);
        }
        if (node instanceof Parent parent) {
            var inside = scrolled || node instanceof ScrollPane;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside));
        }
    }

    private void checkWords(Label label) {
        if (label.getStyleClass().contains("may-be-cut") || label.getWidth() <= 0) {
            return;
        }
        var visible = label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
        var fullText = label.getText().replace("\r", "");
        if (visible.isPresent() && !visible.get().getText().equals(fullText)) {
            find(LayoutProblem.Kind.CUT, label.getText(), label);
        }
    }

    private void checkTouch(ButtonBase button) {
        if (button.getGraphic() instanceof Region face && face.minWidth(-1) > button.getWidth() + SLACK) {
            find(LayoutProblem.Kind.CUT, name(button), button);
        }
        if (button.getWidth() < TOUCH || button.getHeight() < TOUCH) {
            find(LayoutProblem.Kind.SMALL, name(button), button);
        }
        var bounds = bounds(button);
        if (bounds.getMinX() < -SLACK
                || bounds.getMinY() < -SLACK
                || bounds.getMaxX() > window.getMaxX() + SLACK
                || bounds.getMaxY() > window.getMaxY() + SLACK) {
            find(LayoutProblem.Kind.OUTSIDE, name(button), button);
        }
        touches.add(button);
    }

    private void overlaps() {
        for (var i = 0; i < touches.size(); i++) {
            for (var j = i + 1; j < touches.size(); j++) {
                if (overlap(bounds(touches.get(i)), bounds(touches.get(j)))
                        && !isInside(touches.get(j), touches.get(i))) {
                    find(
                            LayoutProblem.Kind.OVERLAP,
                            name(touches.get(i)) + " and " + name(touches.get(j)),
                            touches.get(i));
                }
            }
        }
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

    private static String name(ButtonBase button) {
        return button.getText() == null || button.getText().isEmpty()
                ? button.getStyleClass().toString()
                : button.getText();
    }

    /// The position of its own box, without shadows and protruding children.
    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void find(LayoutProblem.Kind kind, String text, Node node) {
        var bounds = bounds(node);
        findings.add(new LayoutProblem(
                kind,
                String.format(
                        Locale.ROOT,
                        "%s at %.0f,%.0f %.0fx%.0f",
                        text,
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getWidth(),
                        bounds.getHeight())));
    }
}
