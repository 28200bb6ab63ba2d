package org.comptoir.desktop.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.text.Texts;

/// The choice of what points do, and what it means for the VAT.
final class PointsUseForm extends VBox {

    PointsUseForm(PointsUseModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var choice = new VBox();
        var sentence = TextLabel.small("").muted().wrapped();
        model.useProperty().subscribe(chosen -> {
            choice.getChildren().setAll(ChipChoice.of(List.of(PointsUse.values()), chosen, model::name, model::choose));
            sentence.setText(model.sentence(chosen));
        });
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.points.hint")),
                        choice,
                        sentence,
                        new MessageList(model.messages(), texts.language()));
    }
}
