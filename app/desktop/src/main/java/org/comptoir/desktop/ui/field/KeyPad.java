package org.comptoir.desktop.ui.field;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// A numeric keypad, with `00`, the decimal separator, backspace and clear. It emits the text of the digits,
/// [#ERASE] or [#CLEAR].
public final class KeyPad extends GridPane {

    public static final String ERASE = "\b";
    public static final String CLEAR = "\u0018";

    private static final String[] FIGURES = {"7", "8", "9", "4", "5", "6", "1", "2", "3"};

    private final Consumer<String> pressed;

    private KeyPad(Consumer<String> pressed) {
        this.pressed = pressed;
        getStyleClass().add("grid-gap-8");
        setMaxHeight(Double.MAX_VALUE);
        for (var i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 / 3.0);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (var i = 0; i < FIGURES.length; i++) {
            add(key(FIGURES[i], TextLabel.body(FIGURES[i])), i % 3, i / 3);
        }
    }

    /// For amounts.
    public static KeyPad amounts(String decimalSign, String erase, Consumer<String> pressed) {
        var pad = new KeyPad(pressed);
        pad.add(pad.key("0", TextLabel.body("0")), 0, 3);
        pad.add(pad.key("00", TextLabel.body("00")), 1, 3);
        pad.add(pad.key(decimalSign, TextLabel.body(decimalSign)), 2, 3);
        var back =
                pad.key(ERASE, Layouts.row(8, new Icon(MaterialDesignB.BACKSPACE_OUTLINE, 22), TextLabel.body(erase)));
        back.setText(erase);
        back.getStyleClass().add("wordy");
        pad.add(back, 0, 4, 2, 1);
        var clear = pad.key(CLEAR, TextLabel.body("C"));
        clear.getStyleClass().add("wordy");
        pad.add(clear, 2, 4);
        return pad.rows(5);
    }

    /// For a PIN: digits and backspace only.
    public static KeyPad pin(String erase, Consumer<String> pressed) {
        var pad = new KeyPad(pressed);
        pad.add(pad.key("0", TextLabel.body("0")), 1, 3);
        var back = pad.key(ERASE, new Icon(MaterialDesignB.BACKSPACE_OUTLINE, 22));
        back.setText(erase);
        pad.add(back, 2, 3);
        return pad.rows(4);
    }

    private KeyPad rows(int count) {
        for (var i = 0; i < count; i++) {
            var row = new RowConstraints();
            row.setPercentHeight(100.0 / count);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
        return this;
    }

    private Button key(String says, Node face) {
        var content = face instanceof HBox row ? row : Layouts.row(0, face);
        content.setAlignment(Pos.CENTER);
        var key = new Button(says.strip(), content);
        key.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        key.getStyleClass().setAll("keypad-key");
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        key.setFocusTraversable(false);
        key.setOnAction(event -> pressed.accept(says));
        return key;
    }
}
