package org.comptoir.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Says above every screen that this is a training, and leads back to the real till by one press.
public final class TrainingBand extends HBox {

    /// @param end leaves the training
    public TrainingBand(Texts texts, Runnable end) {
        getStyleClass().add("training-band");
        setAlignment(Pos.CENTER);
        var mark = TextLabel.body(texts.get("window.training")).whole();
        var about = TextLabel.body(texts.get("window.training.about"));
        about.getStyleClass().addAll("training-about", "may-be-cut");
        about.setMinWidth(0);
        var back = ActionButton.secondary(texts.get("window.training.end"))
                .with(MaterialDesignE.EXIT_TO_APP)
                .onPress(end);
        back.setFocusTraversable(false);
        getChildren().setAll(mark, about, back);
    }
}
