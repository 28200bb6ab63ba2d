package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.KeyPad;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The number pad beside a question, which types into its field and leaves it the focus.
final class PromptPad extends VBox {

    private final TextField field;

    PromptPad(TextField field, Prompt prompt, Texts texts) {
        this.field = field;
        var erase = texts.get("sell.ask.erase");
        Consumer<String> pressed = this::press;
        var keys = prompt.secret()
                ? KeyPad.pin(erase, pressed)
                : KeyPad.amounts(texts.language() == Language.ENGLISH ? "." : ",", erase, pressed);
        getStyleClass().addAll("prompt-pad", "gap-8");
        getChildren().setAll(keys);
        if (!prompt.signs().isEmpty()) {
            var signs = Layouts.row(8);
            prompt.signs().forEach(sign -> {
                var key = ActionButton.secondary(sign).onPress(() -> press(sign));
                key.setFocusTraversable(false);
                key.setMaxWidth(Double.MAX_VALUE);
                signs.getChildren().add(Layouts.growing(key));
            });
            getChildren().add(signs);
        }
    }

    /// A sign belongs behind what is typed; a digit takes the place of what is selected.
    private void press(String key) {
        switch (key) {
            case KeyPad.CLEAR -> field.clear();
            case KeyPad.ERASE -> erase();
            case "%", "€" -> {
                field.deselect();
                field.end();
                field.appendText(key);
            }
            default -> field.replaceSelection(key);
        }
    }

    private void erase() {
        if (field.getSelection().getLength() > 0) {
            field.replaceSelection("");
        } else {
            field.deletePreviousChar();
        }
    }
}
