package org.comptoir.desktop.offscreen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Examines a laid-out scene and lists truncated text, small touch targets, overlapping parts, and parts that lie
/// outside the window or their pane and that no scrolling reaches. Nodes with the style class `may-be-cut` may
/// truncate text.
public final class LayoutCheck {

    private static final double TOUCH = 47.5;
    private static final double ROW = 43.5;
    private static final double SLACK = 1.5;
    /// Large figures are set without the room above and below that their font asks for.
    private static final double MAX_TIGHTNESS = 1.25;

    private static final double MIN_VIEW = 90;
    /// Between a passing message and the sides of the window.
    private static final double EDGE = 8;

    /// Style class of what scrolls in both directions on purpose; a page scrolls down only.
    private static final String SCROLLS_ACROSS = "scrolls-across";

    private static final double FAR = 1_000_000;

    private final List<LayoutProblem> findings = new ArrayList<>();
    private final OverlapCheck overlaps = new OverlapCheck();

    /// Where a node may be.
    ///
    /// @param seen what is in view of it without scrolling
    /// @param reach what scrolling can bring into view
    private record Area(Bounds seen, Bounds reach) {

        Area inside(Bounds pane) {
            return new Area(common(seen, pane), common(reach, pane));
        }
    }

    private LayoutCheck() {}

    public static List<LayoutProblem> of(Parent root) {
        var check = new LayoutCheck();
        var window = root.getLayoutBounds();
        check.walk(root, new Area(window, window));
        check.overlaps.forEach(
                (first, other) -> check.find(LayoutProblem.Kind.OVERLAP, name(first) + " and " + name(other), first));
        return List.copyOf(check.findings);
    }

    private void walk(Node node, Area area) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        switch (node) {
            case ScrollPane pane -> walkScrolled(pane, area);
            case TextInputControl field -> checkField(field, area);
            case ListView<?> list -> walkRows(list, area);
            case TableView<?> table -> walkRows(table, area);
            case IndexedCell<?> cell when cell.isEmpty() -> {}
            case Labeled labeled -> {
                checkLabeled(labeled, area);
                walkChildren(labeled, area);
            }
            case Text text -> checkPlace(text, text.getText(), area);
            case Pane pane -> {
                if (pane.getStyleClass().contains("toast")) {
                    checkToast(pane, area);
                }
                walkChildren(pane, area.inside(bounds(pane)));
            }
            case Parent parent -> walkChildren(parent, area);
            default -> {}
        }
    }

    /// It keeps off the sides of the window.
    private void checkToast(Pane toast, Area window) {
        var place = bounds(toast);
        if (place.getMaxX() > window.seen().getMaxX() - EDGE
                || place.getMinX() < window.seen().getMinX() + EDGE) {
            find(LayoutProblem.Kind.OUTSIDE, "toast at the edge", toast);
        }
        checkPlace(toast, "toast", window);
    }

    private void walkChildren(Parent parent, Area around) {
        var area = parent instanceof ButtonBase ? around.inside(bounds(parent)) : around;
        if (parent instanceof ComboBoxBase<?> box) {
            checkTarget(box, box.getStyleClass().toString(), ROW);
            checkPlace(box, box.getStyleClass().toString(), area);
        }
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!(parent instanceof Labeled && child instanceof Text)) {
                walk(child, area);
            }
        }
    }

    /// What is in it can be reached by scrolling in the directions it scrolls.
    private void walkScrolled(ScrollPane pane, Area area) {
        var content = pane.getContent();
        if (content == null) {
            return;
        }
        var view = pane.localToScene(pane.getViewportBounds());
        view = new BoundingBox(bounds(pane).getMinX(), bounds(pane).getMinY(), view.getWidth(), view.getHeight());
        var whole = bounds(content);
        if (!pane.getStyleClass().contains(SCROLLS_ACROSS) && whole.getWidth() > view.getWidth() + SLACK) {
            find(
                    LayoutProblem.Kind.OUTSIDE,
                    "wider than its pane: " + content.getStyleClass() + " for " + widest(content),
                    content);
        }
        if (pane.getVbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER && whole.getHeight() > view.getHeight() + SLACK) {
            find(LayoutProblem.Kind.OUTSIDE, "higher than its pane: " + content.getStyleClass(), content);
        }
        if (whole.getHeight() > view.getHeight() + SLACK && view.getHeight() < MIN_VIEW) {
            find(LayoutProblem.Kind.SMALL, "view of " + content.getStyleClass(), pane);
        }
        if (outside(bounds(pane), area.reach())) {
            find(LayoutProblem.Kind.OUTSIDE, "pane of " + content.getStyleClass(), pane);
        }
        walk(content, new Area(common(area.seen(), view), whole));
    }

    /// The part that asks for the width.
    private static String widest(Node content) {
        var widest = content;
        while (widest instanceof Parent parent && !(widest instanceof Labeled)) {
            var next = parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .max(Comparator.comparingDouble(child -> child.minWidth(-1)));
            if (next.isEmpty()) {
                break;
            }
            widest = next.get();
        }
        return name(widest);
    }

    private void walkRows(Parent list, Area area) {
        var box = bounds(list);
        if (outside(box, area.reach())) {
            find(LayoutProblem.Kind.OUTSIDE, list.getStyleClass().toString(), list);
        }
        if (box.getHeight() > 0 && box.getHeight() < MIN_VIEW) {
            find(LayoutProblem.Kind.SMALL, "view of " + list.getStyleClass(), list);
        }
        var across = list instanceof TableView ? FAR : 0;
        var reach = new BoundingBox(
                box.getMinX() - across, box.getMinY() - FAR, box.getWidth() + 2 * across, box.getHeight() + 2 * FAR);
        walkChildren(list, new Area(common(area.seen(), box), reach));
    }

    private void checkField(TextInputControl field, Area area) {
        var name = field.getAccessibleText() == null ? "field" : field.getAccessibleText();
        checkPlace(field, name, area);
        checkTarget(field, name, ROW);
        var prompt = field.getPromptText();
        if (field.getText() != null && field.getText().isEmpty() && prompt != null && !prompt.isEmpty()) {
            var words = new Text(prompt);
            words.setFont(field.getFont());
            var room = field.getWidth()
                    - field.getInsets().getLeft()
                    - field.getInsets().getRight();
            if (words.getLayoutBounds().getWidth() > room + SLACK
                    && !field.getStyleClass().contains("text-area")) {
                find(LayoutProblem.Kind.CUT, prompt, field);
            }
        }
    }

    private void checkLabeled(Labeled labeled, Area area) {
        if (labeled instanceof ButtonBase button) {
            checkButton(button, area);
        } else if (labeled.getText() != null && !labeled.getText().isEmpty()) {
            checkPlace(labeled, labeled.getText(), area);
        }
        if (labeled instanceof IndexedCell<?> cell && !(cell.getParent() instanceof IndexedCell)) {
            checkTarget(cell, "row " + cell.getText(), ROW);
        }
        checkWords(labeled);
    }

    private void checkWords(Labeled label) {
        var isTextColumn =
                label instanceof IndexedCell<?> && !label.getStyleClass().contains("figures");
        if (label.getText() == null
                || label.getText().isEmpty()
                || isTextColumn
                || label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                || label.getStyleClass().contains("may-be-cut")) {
            return;
        }
        var fullText = label.getText().replace("\r", "");
        label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text != label.getGraphic())
                .findFirst()
                .filter(visible -> !visible.getText().equals(fullText)
                        || visible.getLayoutBounds().getHeight() > label.getHeight() * MAX_TIGHTNESS)
                .ifPresent(visible -> find(LayoutProblem.Kind.CUT, label.getText(), label));
    }

    private void checkButton(ButtonBase button, Area area) {
        if (button.getGraphic() instanceof Region face && (face.minWidth(-1) > button.getWidth() + SLACK)) {
            find(LayoutProblem.Kind.CUT, name(button), button);
        }
        checkTarget(button, name(button), TOUCH);
        checkPlace(button, name(button), area);
    }

    private void checkTarget(Region target, String name, double least) {
        if (target.getHeight() < least || target instanceof ButtonBase && target.getWidth() < least) {
            find(LayoutProblem.Kind.SMALL, name, target);
        }
    }

    private void checkPlace(Node node, String name, Area area) {
        var place = bounds(node);
        if (place.getWidth() <= 0 || place.getHeight() <= 0) {
            return;
        }
        if (outside(place, area.reach())) {
            find(LayoutProblem.Kind.OUTSIDE, name, node);
        }
        var seen = common(place, area.seen());
        if (seen.getWidth() > SLACK && seen.getHeight() > SLACK) {
            overlaps.add(node, seen);
        }
    }

    private static boolean outside(Bounds inner, Bounds outer) {
        return inner.getMinX() < outer.getMinX() - SLACK
                || inner.getMinY() < outer.getMinY() - SLACK
                || inner.getMaxX() > outer.getMaxX() + SLACK
                || inner.getMaxY() > outer.getMaxY() + SLACK;
    }

    private static Bounds common(Bounds first, Bounds other) {
        var left = Math.max(first.getMinX(), other.getMinX());
        var top = Math.max(first.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(first.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(first.getMaxY(), other.getMaxY()) - top));
    }

    private static String name(Node node) {
        return switch (node) {
            case Labeled labeled
            when labeled.getText() != null && !labeled.getText().isEmpty() -> labeled.getText();
            case Text text -> text.getText();
            default -> node.getStyleClass().toString();
        };
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
