package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What the training mode is, and the ways into it.
final class TrainingForm extends VBox {

    TrainingForm(TrainingModel model, Texts texts) {
        getStyleClass().add("gap-12");
        getChildren()
                .setAll(
                        SettingsForms.hint(texts.get("settings.training.hint")),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.training.begin"))
                                        .with(MaterialDesignS.SCHOOL_OUTLINE)
                                        .onPress(model::begin),
                                ActionButton.quiet(texts.get("settings.training.reset"))
                                        .with(MaterialDesignR.RESTART)
                                        .onPress(model::reset)));
    }
}
