package org.comptoir.desktop.ui.keyboard;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.ui.Room;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.KeyboardUse;
import org.jspecify.annotations.Nullable;

/// Shows the keys for the field that has the focus, at the foot of its view.
public final class OnScreenKeyboard {

    private final Scene scene;
    private Supplier<KeyboardUse> use;
    private final KeyTyper typer;
    private final StackPane keys = new StackPane();
    private LetterKeys letters;
    private FigureKeys figures;
    private boolean touched;
    private @Nullable Node dismissed;
    private @Nullable Node pressed;
    private Optional<KeyboardHost> host = Optional.empty();

    /// Serves the fields of a window.
    ///
    /// @param use asked each time
    public static void serve(Scene scene, Texts texts, Supplier<KeyboardUse> use) {
        if (scene.getProperties().get(OnScreenKeyboard.class) instanceof OnScreenKeyboard before) {
            before.use = use;
            before.speak(texts);
        } else {
            scene.getProperties().put(OnScreenKeyboard.class, new OnScreenKeyboard(scene, texts, use));
        }
    }

    private OnScreenKeyboard(Scene scene, Texts texts, Supplier<KeyboardUse> use) {
        this.scene = scene;
        this.use = use;
        typer = new KeyTyper(scene);
        letters = new LetterKeys(texts, typer, this::dismiss);
        figures = new FigureKeys(texts, typer, this::showLetters, this::dismiss);
        keys.getStyleClass().add("screen-keyboard");
        keys.getChildren().setAll(letters);
        new Room(keys).narrower(1000, "narrow-keys");
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, event -> touched = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.focusOwnerProperty().subscribe(focused -> follow());
    }

    /// The keys of a window that is served are in another language from now on.
    public static void speak(Scene scene, Texts texts) {
        if (scene.getProperties().get(OnScreenKeyboard.class) instanceof OnScreenKeyboard served) {
            served.speak(texts);
        }
    }

    private void speak(Texts texts) {
        hide();
        letters = new LetterKeys(texts, typer, this::dismiss);
        figures = new FigureKeys(texts, typer, this::showLetters, this::dismiss);
        keys.getChildren().setAll(letters);
    }

    /// A finger also arrives as a mouse, which says that it is none.
    private void press(MouseEvent event) {
        if (isInside(event.getTarget(), keys)) {
            return;
        }
        touched = event.isSynthesized();
        pressed = event.getTarget() instanceof Node node ? field(node).orElse(null) : null;
        if (pressed != null) {
            dismissed = null;
        }
        Platform.runLater(this::follow);
    }

    /// Who types on a keyboard needs none on the screen.
    private void key(KeyEvent event) {
        if (!typer.isTyping()) {
            touched = false;
            if (use.get() == KeyboardUse.TOUCHED) {
                hide();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        }
    }

    private void follow() {
        var field = Optional.ofNullable(scene.getFocusOwner());
        var kind = field.filter(node -> isWanted())
                .filter(node -> node != dismissed)
                .flatMap(FieldKind::at)
                .filter(wanted -> wanted != FieldKind.PADDED);
        if (kind.isEmpty() || field.isEmpty() || kind.get() == FieldKind.SCANS && pressed != field.get()) {
            hide();
        } else {
            show(kind.get(), field.get());
        }
    }

    private boolean isWanted() {
        return switch (use.get()) {
            case ALWAYS -> true;
            case TOUCHED -> touched;
            case NEVER -> false;
        };
    }

    private void show(FieldKind kind, Node field) {
        keys.getChildren().removeAll(letters, figures);
        keys.getChildren().addFirst(kind == FieldKind.FIGURES ? figures : letters);
        var place = hostOf(field);
        if (!place.equals(host)) {
            hide();
            host = place;
            host.ifPresent(view -> view.dock(keys));
        }
        Platform.runLater(() -> ScrollReveal.show(field));
    }

    private void showLetters() {
        keys.getChildren().removeAll(letters, figures);
        keys.getChildren().addFirst(letters);
    }

    /// Until a field is touched again.
    private void dismiss() {
        dismissed = scene.getFocusOwner();
        pressed = null;
        hide();
    }

    private void hide() {
        host.ifPresent(view -> view.undock(keys));
        host = Optional.empty();
    }

    private static Optional<KeyboardHost> hostOf(Node field) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (node instanceof KeyboardHost view) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    /// The field that was pressed, of whose parts this is one.
    private static Optional<Node> field(Node part) {
        for (var node = part; node != null; node = node.getParent()) {
            if (FieldKind.at(node).isPresent()) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(Object target, Node outer) {
        for (var node = target instanceof Node inner ? inner : null; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }
}
