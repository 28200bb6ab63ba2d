package org.comptoir.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;

/// Operates a window with one finger: only what is seen, in the window, and large enough can be touched, after
/// scrolling to it if need be. What is typed, is typed on the keys of the screen.
record Finger(Scene scene) {

    private static final double MIN_TARGET = 44;
    private static final long LONG_NANOS = 900_000_000L;
    private static final String KEYBOARD = ".screen-keyboard";

    /// Touches the button with this label.
    Finger touch(String label) {
        return touch(
                label,
                node -> node instanceof ButtonBase button
                        && !button.isDisabled()
                        && (plain(button.getText()).equals(label)
                                || plain(button.getText()).startsWith(label + ", ")
                                || label.equals(button.getAccessibleText())));
    }

    /// Rests on the line of the ticket with this text until something comes of it.
    Finger hold(String text) {
        var line = Screenshots.onScreen(() -> {
            layOut();
            var found = new ArrayList<Node>();
            collect(
                    scene.getRoot(),
                    node -> node instanceof Label label
                            && label.getStyleClass().contains("line-name")
                            && plain(label.getText()).equals(text),
                    found);
            var place = found.getLast().localToScene(found.getLast().getLayoutBounds());
            fire(found.getLast(), MouseEvent.MOUSE_PRESSED, place);
            return found.getLast();
        });
        LockSupport.parkNanos(LONG_NANOS);
        return Screenshots.onScreen(() -> {
            var place = line.localToScene(line.getLayoutBounds());
            fire(line, MouseEvent.MOUSE_RELEASED, place);
            fire(line, MouseEvent.MOUSE_CLICKED, place);
            layOut();
            return this;
        });
    }

    /// Touches the item of the open menu with this label.
    Finger choose(String label) {
        Screenshots.onScreen(() -> new UiRobot(scene).choose(label));
        return Screenshots.onScreen(() -> this);
    }

    /// Touches the field with this name.
    Finger touchField(String name) {
        return touch(
                name,
                node -> node instanceof TextInputControl field
                        && (name.equals(field.getAccessibleText()) || name.equals(field.getPromptText())));
    }

    /// Touches the line of the ticket, or of a list, with this text.
    Finger touchText(String text) {
        return touch(
                text,
                node -> node instanceof Label label && plain(label.getText()).equals(text));
    }

    /// Touches the keys of the screen one after the other, and turns to the other page for those that are there.
    Finger type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (!hasKey(character)) {
                key("123");
            }
            key(character);
        });
        return this;
    }

    private boolean hasKey(String label) {
        return Screenshots.onScreen(() -> {
            var found = new ArrayList<Node>();
            collect(scene.getRoot(), node -> isDockedKey(node, label), found);
            return !found.isEmpty();
        });
    }

    /// Touches the large button at the foot.
    Finger pay() {
        return touch(
                "pay",
                node -> node instanceof ButtonBase button
                        && !button.isDisabled()
                        && button.getStyleClass().contains("pay"));
    }

    private static boolean isKey(Node node, String label) {
        return node instanceof ButtonBase button
                && button.getStyleClass().contains("keypad-key")
                && plain(button.getText()).equals(label);
    }

    /// One of the keyboard where there is one, else of a pad of the page.
    private boolean isDockedKey(Node node, String label) {
        if (!isKey(node, label)) {
            return false;
        }
        var keyboard = scene.getRoot().lookup(KEYBOARD);
        return keyboard == null || isWithin(node, keyboard);
    }

    private static boolean isWithin(Node node, Node outer) {
        var at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }

    Finger key(String label) {
        return touch("key " + label, node -> isDockedKey(node, label));
    }

    private Finger touch(String what, Predicate<Node> wanted) {
        Screenshots.onScreen(() -> press(what, wanted));
        return Screenshots.onScreen(() -> this);
    }

    private Finger press(String what, Predicate<Node> wanted) {
        layOut();
        var found = new ArrayList<Node>();
        collect(scene.getRoot(), wanted, found);
        if (found.isEmpty()) {
            throw new AssertionError("nothing to touch for " + what + " among " + labels());
        }
        press(found.getLast(), what);
        layOut();
        return this;
    }

    private List<String> labels() {
        var found = new ArrayList<Node>();
        collect(scene.getRoot(), node -> node instanceof ButtonBase, found);
        return found.stream().map(node -> plain(((ButtonBase) node).getText())).toList();
    }

    private void press(Node node, String what) {
        var place = node.localToScene(node.getLayoutBounds());
        var isTarget = node instanceof ButtonBase || node instanceof TextInputControl;
        if (isTarget && (place.getWidth() < MIN_TARGET || place.getHeight() < MIN_TARGET)) {
            throw new AssertionError(what + " is too small to touch: " + place);
        }
        if (!isReachable(node, place)) {
            throw new AssertionError(what + " is out of reach: " + place);
        }
        fire(node, MouseEvent.MOUSE_PRESSED, place);
        if (node instanceof TextInputControl) {
            node.requestFocus();
        }
        fire(node, MouseEvent.MOUSE_RELEASED, place);
        fire(node, MouseEvent.MOUSE_CLICKED, place);
    }

    /// What scrolls can be brought into view; everything else has to be in the window.
    private boolean isReachable(Node node, Bounds place) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane) {
                return true;
            }
        }
        return place.getMinX() >= -1
                && place.getMinY() >= -1
                && place.getMaxX() <= scene.getWidth() + 1
                && place.getMaxY() <= scene.getHeight() + 1;
    }

    private static void fire(Node node, EventType<MouseEvent> kind, Bounds place) {
        var isDown = kind == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        kind,
                        node.getLayoutBounds().getCenterX(),
                        node.getLayoutBounds().getCenterY(),
                        place.getCenterX(),
                        place.getCenterY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    /// Whether this text is seen.
    boolean sees(String text) {
        return Screenshots.onScreen(() -> {
            layOut();
            var found = new ArrayList<Node>();
            collect(
                    scene.getRoot(),
                    node -> node instanceof Label label
                            && plain(label.getText()).equals(text),
                    found);
            return !found.isEmpty();
        });
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
