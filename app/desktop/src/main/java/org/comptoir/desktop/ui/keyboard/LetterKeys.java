package org.comptoir.desktop.ui.keyboard;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The letters of a language, their accents, and a page of figures and signs.
final class LetterKeys extends VBox {

    private enum Page {
        LETTERS,
        ACCENTS,
        FIGURES
    }

    /// For one letter, or until it is pressed again.
    private enum Shift {
        OFF,
        ONCE,
        LOCKED
    }

    private final Texts texts;
    private final KeyTyper typer;
    private final Runnable hide;
    private Language letters;
    private Page page = Page.LETTERS;
    private Shift shift = Shift.OFF;

    LetterKeys(Texts texts, KeyTyper typer, Runnable hide) {
        this.texts = texts;
        this.typer = typer;
        this.hide = hide;
        letters = texts.language();
        getStyleClass().add("gap-8");
        show();
    }

    private void show() {
        var rows = switch (page) {
            case LETTERS -> LetterLayout.of(letters);
            case ACCENTS -> LetterLayout.ACCENTS;
            case FIGURES -> LetterLayout.FIGURES;
        };
        getChildren().setAll(upper(rows.upper()), middle(rows.middle()), lower(rows.lower()), last());
    }

    private KeyRow upper(List<String> characters) {
        return characters(new KeyRow(), characters)
                .key(
                        ScreenKey.function(
                                        MaterialDesignB.BACKSPACE_OUTLINE,
                                        texts.get("keyboard.delete"),
                                        () -> typer.press(KeyCode.BACK_SPACE))
                                .repeating(),
                        1.5);
    }

    private KeyRow middle(List<String> characters) {
        return characters(new KeyRow().gap(0.25), characters)
                .key(
                        ScreenKey.function(
                                MaterialDesignK.KEYBOARD_RETURN,
                                texts.get("keyboard.enter"),
                                () -> typer.press(KeyCode.ENTER)),
                        1.25 + 10 - characters.size());
    }

    private KeyRow lower(List<String> characters) {
        var key = ScreenKey.function(MaterialDesignA.APPLE_KEYBOARD_SHIFT, texts.get("keyboard.shift"), this::shift)
                .on(shift != Shift.OFF);
        if (shift == Shift.LOCKED) {
            key.setAccessibleText(texts.get("keyboard.caps"));
            key.getStyleClass().add("locked");
        }
        return characters(new KeyRow().key(key, 1.25), characters)
                .key(
                        ScreenKey.worded(texts.get("keyboard.accents"), () -> turnTo(Page.ACCENTS))
                                .on(page == Page.ACCENTS),
                        1.25)
                .key(
                        ScreenKey.worded(texts.get("keyboard.figures"), () -> turnTo(Page.FIGURES))
                                .on(page == Page.FIGURES),
                        1 + 9 - characters.size());
    }

    private KeyRow last() {
        return new KeyRow()
                .key(ScreenKey.worded(letters.code().toUpperCase(Locale.ROOT), this::turnLetters), 1.25)
                .key(character("@"), 1)
                .key(ScreenKey.worded(texts.get("keyboard.space"), () -> type(" ")), 5)
                .key(character(","), 1)
                .key(character("."), 1)
                .key(
                        ScreenKey.function(MaterialDesignK.KEYBOARD_CLOSE_OUTLINE, texts.get("keyboard.hide"), hide),
                        2.25);
    }

    private KeyRow characters(KeyRow row, List<String> characters) {
        characters.forEach(character -> row.key(character(character), 1));
        return row;
    }

    private ScreenKey character(String lower) {
        var character = shift == Shift.OFF || lower.equals("ß")
                ? lower
                : lower.toUpperCase(texts.language().locale());
        return ScreenKey.character(character, () -> type(character));
    }

    private void type(String character) {
        typer.type(character);
        if (shift == Shift.ONCE) {
            shift = Shift.OFF;
            show();
        }
    }

    private void shift() {
        shift = switch (shift) {
            case OFF -> Shift.ONCE;
            case ONCE -> Shift.LOCKED;
            case LOCKED -> Shift.OFF;
        };
        show();
    }

    /// The same key leads back to the letters.
    private void turnTo(Page other) {
        page = page == other ? Page.LETTERS : other;
        show();
    }

    private void turnLetters() {
        var languages = Language.values();
        letters = languages[(letters.ordinal() + 1) % languages.length];
        page = Page.LETTERS;
        show();
    }
}
