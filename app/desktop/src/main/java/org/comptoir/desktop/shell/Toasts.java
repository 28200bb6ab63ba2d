package org.comptoir.desktop.shell;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
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
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Messages that pass after six seconds, with a way back where there is one. Nothing of importance is said only here.
public final class Toasts extends VBox {

    static final Duration SHOWN = Duration.seconds(6);
    private static final int MAX_TOASTS = 3;

    private final Texts texts;
    private Optional<Runnable> latestUndo = Optional.empty();

    public Toasts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toast-host");
        setPickOnBounds(false);
        setFillWidth(false);
    }

    /// Something was done and needs no answer.
    public void done(String words) {
        add(toast(MaterialDesignC.CHECK_CIRCLE, words));
    }

    /// Something was done and can be undone, by its button or by Ctrl+Z.
    public void undoable(Ikon ikon, String words, Runnable undo) {
        var toast = toast(ikon, words);
        Runnable once = () -> {
            if (getChildren().remove(toast)) {
                latestUndo = Optional.empty();
                undo.run();
            }
        };
        latestUndo = Optional.of(once);
        var button = ActionButton.ghost(texts.get("shell.undo"))
                .with(MaterialDesignU.UNDO_VARIANT)
                .onPress(once);
        ((HBox) toast.getChildren().getFirst()).getChildren().add(button);
        add(toast);
    }

    /// Undoes what the newest message offers to undo.
    ///
    /// @return whether there was one
    public boolean undoLatest() {
        var undo = latestUndo;
        undo.ifPresent(Runnable::run);
        return undo.isPresent();
    }

    private StackPane toast(Ikon ikon, String words) {
        var icon = new Icon(ikon, 22);
        if (ikon == MaterialDesignC.CHECK_CIRCLE) {
            icon.toned(Emphasis.ACCENT);
        }
        var content = new HBox(icon, Layouts.growing(TextLabel.body(words).styled("may-be-cut")));
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

    private void add(StackPane toast) {
        getChildren().add(toast);
        if (getChildren().size() > MAX_TOASTS) {
            getChildren().removeFirst();
        }
        var line = toast.getChildren().getLast();
        shrink(line, () -> getChildren().remove(toast));
    }

    /// The line runs out from right to left while the message is shown.
    private static void shrink(Node line, Runnable ended) {
        var scale = new Scale(1, 1, 0, 0);
        line.getTransforms().setAll(scale);
        var time = new Timeline(new KeyFrame(SHOWN, new KeyValue(scale.xProperty(), 0)));
        time.setOnFinished(event -> ended.run());
        time.play();
    }
}
