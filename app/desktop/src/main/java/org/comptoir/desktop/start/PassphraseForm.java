package org.comptoir.desktop.start;

import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// The passphrase of the journal's key.
final class PassphraseForm extends VBox {

    PassphraseForm(Texts texts, Consumer<char[]> typed, Runnable quit) {
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        var secret = new PasswordField();
        var open = ActionButton.accent(texts.get("opening.locked.open"))
                .with(MaterialDesignK.KEY_VARIANT)
                .onPress(() -> {
                    var passphrase = secret.getText().toCharArray();
                    secret.clear();
                    typed.accept(passphrase);
                });
        open.setDefaultButton(true);
        open.disableProperty().bind(secret.textProperty().isEmpty());
        getChildren()
                .setAll(
                        new FormField(texts.get("opening.locked.passphrase"), secret),
                        Layouts.row(
                                8,
                                Layouts.spring(),
                                ActionButton.secondary(texts.get("opening.quit"))
                                        .with(MaterialDesignC.CLOSE)
                                        .onPress(quit),
                                open));
    }
}
