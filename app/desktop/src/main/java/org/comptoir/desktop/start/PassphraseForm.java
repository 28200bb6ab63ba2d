package org.comptoir.desktop.start;

import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The passphrase of the journal's key.
final class PassphraseForm extends OpeningCard {

    PassphraseForm(Texts texts, Consumer<char[]> typed, Runnable quit) {
        var secret = new PasswordField();
        super(
                quit(texts, quit),
                ActionButton.accent(texts.get("opening.locked.open"))
                        .with(MaterialDesignK.KEY_VARIANT)
                        .onPress(() -> {
                            var passphrase = secret.getText().toCharArray();
                            secret.clear();
                            typed.accept(passphrase);
                        }),
                secret.textProperty().isEmpty());
        ask(new FormField(texts.get("opening.locked.passphrase"), secret));
    }
}
