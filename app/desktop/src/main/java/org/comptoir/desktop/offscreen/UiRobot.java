package org.comptoir.desktop.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Operates a window the way a person does, by keys and by the labels of buttons, and reads its content. Screen's
/// thread only.
public record UiRobot(Scene scene) {

    /// A field handles Enter only once it has its skin.
    private Node target() {
        layOut();
        var owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    public UiRobot type(String text) {
        text.codePoints()
                .forEach(codePoint -> fire(KeyEvent.KEY_TYPED, Character.toString(codePoint), KeyCode.UNDEFINED));
        return this;
    }

    /// Types text at once, because a person's speed would be too slow for a scanner.
    public UiRobot write(String text) {
        if (target() instanceof TextInputControl field) {
            field.setText(text);
        }
        return this;
    }

    public UiRobot press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key);
        fire(KeyEvent.KEY_RELEASED, "", key);
        return this;
    }

    /// Presses a key together with the one for shortcuts, Ctrl or on macOS Cmd.
    public UiRobot shortcut(KeyCode key) {
        var isMac = System.getProperty("os.name").startsWith("Mac");
        fire(KeyEvent.KEY_PRESSED, "", key, !isMac, isMac);
        fire(KeyEvent.KEY_RELEASED, "", key, !isMac, isMac);
        return this;
    }

    public UiRobot scan(String code) {
        return type(code).press(KeyCode.ENTER);
    }

    private void fire(EventType<KeyEvent> kind, String character, KeyCode key) {
        fire(kind, character, key, false, false);
    }

    private void fire(EventType<KeyEvent> kind, String character, KeyCode key, boolean control, boolean meta) {
        Event.fireEvent(target(), new KeyEvent(kind, character, "", key, false, control, false, meta));
    }

    /// Presses the button with this label.
    ///
    /// @throws IllegalStateException if there is none, or it is disabled
    public UiRobot touch(String text) {
        layOut();
        var named = shown(scene.getRoot(), ButtonBase.class, button -> hasText(button.getText(), text));
        var match = named.stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + text + " among " + visibleTexts()));
        match.fire();
        return this;
    }

    /// Types into the field with this accessible name or prompt.
    ///
    /// @throws IllegalStateException if there is none
    public UiRobot fill(String field, String text) {
        layOut();
        var named = shown(
                scene.getRoot(),
                TextInputControl.class,
                input -> field.equals(input.getAccessibleText()) || field.equals(input.getPromptText()));
        var match = named.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + field + " among " + visibleTexts()));
        match.requestFocus();
        match.setText(text);
        return this;
    }

    /// Selects an item with this label from the open menu.
    ///
    /// @throws IllegalStateException if no open menu has it
    public UiRobot choose(String text) {
        var menus = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
        var item = menus.stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(candidate -> text.equals(candidate.getText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no menu offers " + text));
        menus.forEach(ContextMenu::hide);
        item.fire();
        return this;
    }

    /// Selects the row of a list or table that contains this text.
    ///
    /// @throws IllegalStateException if no visible row contains it
    public UiRobot pick(String words) {
        layOut();
        var row = shown(scene.getRoot(), IndexedCell.class, cell -> !cell.isEmpty()).stream()
                .filter(cell -> !shown(cell, Labeled.class, text -> words.equals(text.getText()))
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row " + words + " among " + visibleTexts()));
        switch (row) {
            case TableRow<?> line -> line.getTableView().getSelectionModel().select(line.getIndex());
            case ListCell<?> line -> line.getListView().getSelectionModel().select(line.getIndex());
            default -> throw new IllegalStateException("a row of neither a list nor a table: " + row);
        }
        return this;
    }

    /// Whether a button with this label can be pressed.
    public boolean offers(String text) {
        layOut();
        return !shown(
                        scene.getRoot(),
                        ButtonBase.class,
                        button -> hasText(button.getText(), text) && !button.isDisabled())
                .isEmpty();
    }

    private static <N extends Node> List<N> shown(Node node, Class<N> kind, Predicate<N> filter) {
        var matches = new ArrayList<N>();
        walk(node, descendant -> {
            if (kind.isInstance(descendant) && filter.test(kind.cast(descendant))) {
                matches.add(kind.cast(descendant));
            }
        });
        return matches;
    }

    private static void walk(Node node, Consumer<Node> operation) {
        if (node.isVisible()) {
            operation.accept(node);
            if (node instanceof Parent parent) {
                List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, operation));
            }
        }
    }

    /// Every visible text, with plain spaces.
    public List<String> visibleTexts() {
        layOut();
        var texts = new ArrayList<String>();
        walk(scene.getRoot(), node -> text(node).filter(text -> !text.isEmpty()).forEach(texts::add));
        return texts;
    }

    private static Stream<String> text(Node node) {
        var text = switch (node) {
            case Labeled label -> label.getText();
            case Text drawn -> drawn.getText();
            default -> null;
        };
        return Stream.ofNullable(text).map(UiRobot::plain);
    }

    private static boolean hasText(@Nullable String text, String words) {
        return text != null && plain(text).equals(plain(words));
    }

    /// With plain spaces, as they are typed.
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
