package org.comptoir.desktop.ui.keyboard;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;

/// A key on the screen. It never takes the focus from the field it types into.
final class ScreenKey extends Button {

    private static final Duration BEFORE_REPEAT = Duration.millis(450);
    private static final Duration REPEAT = Duration.millis(70);

    private ScreenKey(String label, Node face, Runnable pressed) {
        super(label, centred(face));
        setAccessibleText(label);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMinSize(0, 0);
        getStyleClass().setAll("keypad-key", "screen-key");
        setOnAction(event -> pressed.run());
    }

    private static HBox centred(Node face) {
        var content = face instanceof HBox row ? row : Layouts.row(0, face);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        return content;
    }

    /// Types a character.
    static ScreenKey character(String character, Runnable pressed) {
        return new ScreenKey(character, TextLabel.body(character), pressed);
    }

    /// Does something; its label may give way to its icon where it is narrow.
    static ScreenKey function(Ikon ikon, String label, Runnable pressed) {
        var key = new ScreenKey(
                label, Layouts.row(8, new Icon(ikon, 22), TextLabel.body(label).styled("key-name")), pressed);
        key.getStyleClass().add("wordy");
        return key;
    }

    static ScreenKey worded(String label, Runnable pressed) {
        var key = new ScreenKey(label, TextLabel.body(label), pressed);
        key.getStyleClass().add("wordy");
        return key;
    }

    static ScreenKey none() {
        var key = new ScreenKey("", TextLabel.body(""), () -> {});
        key.setVisible(false);
        return key;
    }

    /// Goes on while it is held.
    ScreenKey repeating() {
        var repeat = new Timeline(new KeyFrame(REPEAT, event -> fire()));
        repeat.setCycleCount(Animation.INDEFINITE);
        repeat.setDelay(BEFORE_REPEAT);
        armedProperty().subscribe(armed -> {
            if (armed && isPressed()) {
                repeat.playFromStart();
            } else {
                repeat.stop();
            }
        });
        return this;
    }

    ScreenKey on(boolean on) {
        getStyleClass().remove("on");
        if (on) {
            getStyleClass().add("on");
        }
        return this;
    }
}
