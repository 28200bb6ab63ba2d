package org.comptoir.desktop.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The checked fields of a form. What is wrong with one is told once it is left with a text, or when the form is to be
/// saved, and no more as soon as it is put right.
public final class FieldChecks {

    private record Check(FormField form, TextField field, UnaryOperator<String> fault) {

        void show() {
            form.faultProperty().set(fault.apply(field.getText()));
        }

        boolean isFaulty() {
            return !form.faultProperty().get().isEmpty();
        }
    }

    private final List<Check> checks = new ArrayList<>();

    /// @param fault what is wrong with a text; empty if it is right
    public FormField field(String name, TextField field, UnaryOperator<String> fault) {
        var check = new Check(new FormField(name, field), field, fault);
        checks.add(check);
        field.focusedProperty().addListener((value, before, focused) -> {
            if (!focused && !field.getText().isEmpty()) {
                showOnceReleased(check);
            }
        });
        field.textProperty().addListener((value, before, text) -> {
            if (check.isFaulty()) {
                check.show();
            }
        });
        return check.form();
    }

    /// Shows what is wrong, and focuses the first field with a fault.
    ///
    /// @return whether nothing is
    public boolean areRight() {
        checks.forEach(Check::show);
        var first = checks.stream().filter(Check::isFaulty).findFirst();
        first.ifPresent(check -> check.field().requestFocus());
        return first.isEmpty();
    }

    /// What is right may depend on a choice beside the fields: what was told is looked at again.
    public void recheck() {
        checks.stream().filter(Check::isFaulty).forEach(Check::show);
    }

    /// A fault makes its field taller: a button below that is being pressed must not move from under the finger.
    private static void showOnceReleased(Check check) {
        var scene = check.field().getScene();
        var next = scene == null ? null : scene.getFocusOwner();
        if (next == null || next instanceof TextField) {
            check.show();
        } else {
            Platform.runLater(() -> showOnceFalse(next.pressedProperty(), check));
        }
    }

    private static void showOnceFalse(ObservableValue<Boolean> pressed, Check check) {
        if (!pressed.getValue()) {
            check.show();
            return;
        }
        pressed.addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    @Nullable ObservableValue<? extends Boolean> value, @Nullable Boolean before, Boolean now) {
                pressed.removeListener(this);
                Platform.runLater(check::show);
            }
        });
    }
}
