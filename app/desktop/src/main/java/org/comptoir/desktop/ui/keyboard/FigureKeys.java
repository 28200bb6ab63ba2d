package org.comptoir.desktop.ui.keyboard;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The number pad: for prices, quantities, discounts, amounts and days.
final class FigureKeys extends VBox {

    private static final double WIDE = 1.6;

    private final KeyTyper typer;

    FigureKeys(Texts texts, KeyTyper typer, Runnable letters, Runnable hide) {
        this.typer = typer;
        var decimal = texts.language() == Language.ENGLISH ? "." : ",";
        var delete = ScreenKey.function(
                        MaterialDesignB.BACKSPACE_OUTLINE,
                        texts.get("keyboard.delete"),
                        () -> typer.press(KeyCode.BACK_SPACE))
                .repeating();
        var enter = ScreenKey.function(
                MaterialDesignK.KEYBOARD_RETURN, texts.get("keyboard.enter"), () -> typer.press(KeyCode.ENTER));
        var close = ScreenKey.function(MaterialDesignK.KEYBOARD_CLOSE_OUTLINE, texts.get("keyboard.hide"), hide);
        getStyleClass().addAll("gap-8", "figure-keys");
        getChildren()
                .setAll(
                        row("7", "8", "9", "%").key(delete, WIDE),
                        row("4", "5", "6", "\u2212")
                                .key(ScreenKey.worded(texts.get("keyboard.letters"), letters), WIDE),
                        row("1", "2", "3", "/").key(close, WIDE),
                        row("0", "00", decimal, "+").key(enter, WIDE));
    }

    private KeyRow row(String... characters) {
        var row = new KeyRow();
        List.of(characters).forEach(text -> row.key(ScreenKey.character(text, () -> type(text)), 1));
        return row;
    }

    /// What is shown as a minus sign is typed as the keyboard's.
    private void type(String text) {
        text.replace('\u2212', '-').chars().forEach(character -> typer.type(Character.toString(character)));
    }
}
