package org.comptoir.desktop.messages;

import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Temporary messages, with undo where possible. They are shown for six seconds, longer if there is more to read, and
/// wait while the pointer or the focus is on them. Important messages are never shown only here.
public final class Toasts extends VBox {

    static final Duration SHOWN = Duration.seconds(6);
    private static final int MAX_TOASTS = 3;

    /// What is read in the usual time; each character more takes its part of a second.
    private static final int SHORT_TEXT = 60;

    private static final Duration PER_CHARACTER = Duration.millis(50);

    private Texts texts;
    private Optional<Runnable> latestUndo = Optional.empty();

    public Toasts(Language language) {
        texts = Texts.of("messages", language);
        getStyleClass().add("toast-host");
        setPickOnBounds(false);
        setFillWidth(false);
        widthProperty().addListener((value, before, now) -> Platform.runLater(this::makeWay));
        heightProperty().addListener((value, before, now) -> Platform.runLater(this::makeWay));
        // What comes in the place of a page without being a screen of its own, such as a payment, takes the focus,
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> Platform.runLater(this::makeWay));
        // or is laid out anew while the focus stays, as the page after the sale: they are laid out after it then.
        parentProperty().flatMap(Parent::needsLayoutProperty).subscribe((before, needed) -> {
            if (Boolean.FALSE.equals(needed)) {
                setNeedsLayout(true);
            }
        });
    }

    /// From now on in another language.
    public void speak(Language language) {
        texts = Texts.of("messages", language);
    }

    /// Shows a temporary message about an action, with undo by its button or Ctrl+Z if possible.
    public void show(Message message) {
        var icon = message.icon();
        var buttons = new HBox();
        var toast = toast(icon == null ? MaterialDesignC.CHECK_CIRCLE : icon, message, buttons);
        message.steps().forEach(step -> offer(step, toast, buttons));
        var undo = message.undo();
        if (undo != null) {
            offer(undo, toast, buttons);
        }
        add(toast, time(message));
        Platform.runLater(this::makeWay);
    }

    /// Shows messages above the toasts until they are taken away.
    public void hold(Region messages) {
        getChildren().addFirst(messages);
        messages.heightProperty().addListener((value, before, now) -> Platform.runLater(this::makeWay));
        messages.visibleProperty().addListener((value, before, now) -> Platform.runLater(this::makeWay));
    }

    /// What is moved stays in the window when its text or the window changes its size.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var shown = shown();
        var right = shown.stream()
                .mapToDouble(node -> node.getLayoutX() + node.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        var top = shown.stream().mapToDouble(Node::getLayoutY).min().orElse(0);
        setTranslateX(Math.min(getTranslateX(), Math.max(0, getWidth() - FreePlace.MARGIN - right)));
        setTranslateY(Math.max(getTranslateY(), Math.min(0, -top)));
        clear();
    }

    /// Moves to where no button or field is covered.
    private void makeWay() {
        var shown = shown();
        if (getParent() != null && !shown.isEmpty()) {
            getParent().applyCss();
            getParent().layout();
            move(shown);
        }
    }

    /// Stays where it is while the page under it moves, such as a list that scrolls, unless a field or an accented
    /// button came to lie there.
    private void clear() {
        var shown = shown();
        if (getParent() != null && !shown.isEmpty() && FreePlace.covers(page(), place(shown, 0, 0))) {
            move(shown);
        }
    }

    private void move(List<Node> shown) {
        var free = FreePlace.in(page(), place(shown, -getTranslateX(), -getTranslateY()));
        setTranslateX(free.getX());
        setTranslateY(free.getY());
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isVisible).toList();
    }

    private Parent page() {
        return (Parent) getParent().getChildrenUnmodifiable().getFirst();
    }

    /// Where the messages lie in the scene, moved by so much.
    private static BoundingBox place(List<Node> shown, double byX, double byY) {
        var first = shown.getFirst();
        var taken = first.localToScene(first.getLayoutBounds());
        var last = shown.getLast().localToScene(shown.getLast().getLayoutBounds());
        return new BoundingBox(
                taken.getMinX() + byX,
                taken.getMinY() + byY,
                shown.stream()
                        .mapToDouble(node -> node.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0),
                last.getMaxY() - taken.getMinY());
    }

    private void offer(Message.Step step, StackPane toast, HBox buttons) {
        var button = ActionButton.ghost(step.label()).with(step.icon()).onPress(() -> {
            getChildren().remove(toast);
            step.action().run();
        });
        buttons.getChildren().add(button);
    }

    private static String sentence(Message message) {
        return message.detail().isEmpty() ? message.happened() : message.happened() + " " + message.detail();
    }

    static Duration time(Message message) {
        return SHOWN.add(PER_CHARACTER.multiply(Math.max(0, sentence(message).length() - SHORT_TEXT)));
    }

    private void offer(Runnable undo, StackPane toast, HBox buttons) {
        Runnable once = () -> {
            if (getChildren().remove(toast)) {
                latestUndo = Optional.empty();
                undo.run();
            }
        };
        latestUndo = Optional.of(once);
        var button = ActionButton.ghost(texts.get("messages.undo"))
                .with(MaterialDesignU.UNDO_VARIANT)
                .onPress(once);
        buttons.getChildren().add(button);
    }

    /// Undoes the action of the newest message.
    ///
    /// @return whether there was one
    public boolean undoLatest() {
        var undo = latestUndo;
        undo.ifPresent(Runnable::run);
        return undo.isPresent();
    }

    /// One thing to do stands beside the text, several stand below it.
    private static StackPane toast(Ikon ikon, Message message, HBox buttons) {
        var icon = new Icon(ikon, 22);
        if (ikon == MaterialDesignC.CHECK_CIRCLE) {
            icon.toned(Emphasis.ACCENT);
        }
        var text = TextLabel.body(sentence(message)).wrapped();
        buttons.getStyleClass().add("toast-buttons");
        var content = new HBox(icon, Layouts.growing(text), buttons);
        if (message.steps().size() > 1) {
            buttons.getStyleClass().add("below");
            content.getStyleClass().add("tall");
            content.getChildren().setAll(icon, Layouts.growing(Layouts.stacked(text, buttons)));
        }
        content.getStyleClass().add("toast-content");
        var line = new Region();
        line.getStyleClass().add("toast-line");
        line.setManaged(false);
        var toast = new StackPane(content, line) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                line.resizeRelocate(0, getHeight() - line.minHeight(-1), getWidth(), line.minHeight(-1));
            }
        };
        toast.getStyleClass().add("toast");
        HBox.setHgrow(content, Priority.ALWAYS);
        return toast;
    }

    private void add(StackPane toast, Duration shown) {
        getChildren().add(toast);
        var brief = getChildren().stream()
                .filter(child -> child.getStyleClass().contains("toast"))
                .toList();
        if (brief.size() > MAX_TOASTS) {
            getChildren().remove(brief.getFirst());
        }
        var line = toast.getChildren().getLast();
        var time = shrink(line, shown, () -> getChildren().remove(toast));
        toast.hoverProperty().subscribe(hover -> await(time, toast));
        toast.focusWithinProperty().subscribe(focus -> await(time, toast));
    }

    private static void await(Timeline time, StackPane toast) {
        if (toast.isHover() || toast.isFocusWithin()) {
            time.pause();
        } else {
            time.play();
        }
    }

    /// The line shrinks from right to left while the message is shown.
    private static Timeline shrink(Node line, Duration shown, Runnable ended) {
        var scale = new Scale(1, 1, 0, 0);
        line.getTransforms().setAll(scale);
        var time = new Timeline(new KeyFrame(shown, new KeyValue(scale.xProperty(), 0)));
        time.setOnFinished(event -> ended.run());
        return time;
    }
}
