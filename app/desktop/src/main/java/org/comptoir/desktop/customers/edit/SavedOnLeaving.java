package org.comptoir.desktop.customers.edit;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Saves what is typed into a field by Enter and when the field is left, unless it is replaced by its like while
/// somebody types in it: then the text is handed on.
public final class SavedOnLeaving {

    private String before;
    private final Runnable save;
    private boolean handedOn;

    private SavedOnLeaving(String before, Runnable save) {
        this.before = before;
        this.save = save;
    }

    static void watch(TextField input, Runnable save) {
        var saved = new SavedOnLeaving(input.getText(), save);
        input.getProperties().put(SavedOnLeaving.class, saved);
        input.setOnAction(event -> {
            saved.before = input.getText();
            save.run();
        });
        input.focusedProperty().subscribe((before, now) -> {
            if (before && !now && !saved.handedOn) {
                save.run();
            }
        });
    }

    /// Announces that the field is replaced: it does not save when it goes.
    public static void handOn(TextInputControl input) {
        if (input.getProperties().get(SavedOnLeaving.class) instanceof SavedOnLeaving saved) {
            saved.handedOn = true;
        }
    }

    /// Puts what was typed into the field that stands for it now.
    public static void take(TextInputControl from, TextInputControl into) {
        if (from.getProperties().get(SavedOnLeaving.class) instanceof SavedOnLeaving saved
                && !saved.before.equals(from.getText())) {
            into.setText(from.getText());
        }
    }

    /// Saves what was typed where nothing stands for the field any more.
    public static void saveNow(TextInputControl input) {
        if (input.getProperties().get(SavedOnLeaving.class) instanceof SavedOnLeaving saved) {
            saved.save.run();
        }
    }
}
