package org.comptoir.desktop.start;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What is asked before a shop can be opened: fields, and below them the way out and the one action.
class OpeningCard extends VBox {

    /// @param accept also presses on Enter
    /// @param blocked while it cannot be pressed
    OpeningCard(ActionButton leave, ActionButton accept, ObservableBooleanValue blocked) {
        getStyleClass().addAll("card", "pad-20", "gap-12", "key-recovery");
        accept.setDefaultButton(true);
        accept.disableProperty().bind(blocked);
        getChildren().setAll(Layouts.row(8, Layouts.spring(), leave, accept));
    }

    /// Puts the fields above the actions.
    final void ask(Node... fields) {
        getChildren().addAll(0, List.of(fields));
    }

    static ActionButton quit(Texts texts, Runnable quit) {
        return ActionButton.secondary(texts.get("opening.quit"))
                .with(MaterialDesignC.CLOSE)
                .onPress(quit);
    }
}
