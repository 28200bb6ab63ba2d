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

/// Works a window as a person does, by its keys and by the words on its buttons, and reads what stands on it. On the
/// thread of the screen only.
public record UiRobot(Scene scene) {

    /// A field answers Enter only once it has its skin.
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
        text.codePoints().forEach(sign -> fire(KeyEvent.KEY_TYPED, Character.toString(sign), KeyCode.UNDEFINED));
        return this;
    }

    /// Whole words at once, as a person's would come too slowly for a scanner.
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

    public UiRobot scan(String code) {
        return type(code).press(KeyCode.ENTER);
    }

    private void fire(EventType<KeyEvent> kind, String sign, KeyCode key) {
        Event.fireEvent(target(), new KeyEvent(kind, sign, "", key, false, false, false, false));
    }

    /// Presses the button of these words.
    ///
    /// @throws IllegalStateException when none is shown, or it cannot be pressed now
    public UiRobot touch(String words) {
        layOut();
        var named = shown(scene.getRoot(), ButtonBase.class, button -> says(button.getText(), words));
        var found = named.stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + words + " among " + words()));
        found.fire();
        return this;
    }

    /// Writes into the field of that name, be it what is read out for it or what stands in it while it is empty.
    ///
    /// @throws IllegalStateException when none is shown
    public UiRobot fill(String field, String text) {
        layOut();
        var named = shown(
                scene.getRoot(),
                TextInputControl.class,
                any -> field.equals(any.getAccessibleText()) || field.equals(any.getPromptText()));
        var found = named.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + field + " among " + words()));
        found.requestFocus();
        found.setText(text);
        return this;
    }

    /// Takes the line of these words from the menu that is open.
    ///
    /// @throws IllegalStateException when no open menu has it
    public UiRobot choose(String words) {
        var menus = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
        var item = menus.stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(any -> words.equals(any.getText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no menu offers " + words));
        menus.forEach(ContextMenu::hide);
        item.fire();
        return this;
    }

    /// Takes the row of a list or a table in which these words stand.
    ///
    /// @throws IllegalStateException when no row that is shown has them
    public UiRobot pick(String words) {
        layOut();
        var row = shown(scene.getRoot(), IndexedCell.class, cell -> !cell.isEmpty()).stream()
                .filter(cell -> !shown(cell, Labeled.class, text -> words.equals(text.getText()))
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row " + words + " among " + words()));
        switch (row) {
            case TableRow<?> line -> line.getTableView().getSelectionModel().select(line.getIndex());
            case ListCell<?> line -> line.getListView().getSelectionModel().select(line.getIndex());
            default -> throw new IllegalStateException("a row of neither a list nor a table: " + row);
        }
        return this;
    }

    /// Whether a button of these words can be pressed now.
    public boolean offers(String words) {
        layOut();
        return !shown(scene.getRoot(), ButtonBase.class, any -> says(any.getText(), words) && !any.isDisabled())
                .isEmpty();
    }

    private static <N extends Node> List<N> shown(Node node, Class<N> kind, Predicate<N> which) {
        var found = new ArrayList<N>();
        walk(node, any -> {
            if (kind.isInstance(any) && which.test(kind.cast(any))) {
                found.add(kind.cast(any));
            }
        });
        return found;
    }

    private static void walk(Node node, Consumer<Node> operation) {
        if (node.isVisible()) {
            operation.accept(node);
            if (node instanceof Parent parent) {
                List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, operation));
            }
        }
    }

    /// Every text that is shown, with plain spaces.
    public List<String> words() {
        layOut();
        var found = new ArrayList<String>();
        walk(scene.getRoot(), node -> text(node).filter(text -> !text.isEmpty()).forEach(found::add));
        return found;
    }

    private static Stream<String> text(Node node) {
        var text = switch (node) {
            case Labeled label -> label.getText();
            case Text drawn -> drawn.getText();
            default -> null;
        };
        return Stream.ofNullable(text).map(UiRobot::plain);
    }

    private static boolean says(@Nullable String text, String words) {
        return text != null && plain(text).equals(plain(words));
    }

    /// With plain spaces, as they are typed.
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
