package org.comptoir.desktop.ui.choice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A word of a sentence that can be changed: `ont acheté ⌄`.
public final class PhraseChip extends Button {

    public PhraseChip(String text) {
        setText(text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var label = TextLabel.body("").whole();
        label.textProperty().bind(textProperty());
        var content = Layouts.row(6, label, new Icon(MaterialDesignC.CHEVRON_DOWN, 18));
        content.setMouseTransparent(true);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("phrase-chip");
    }

    /// `et` before a further condition.
    public static HBox and(String text) {
        return join(text);
    }

    /// `sauf` before an exclusion.
    public static HBox except(String text) {
        var join = join(text);
        join.getStyleClass().add("except");
        return join;
    }

    private static HBox join(String text) {
        var join = new HBox(TextLabel.body(text).whole());
        join.getStyleClass().add("phrase-join");
        join.setMaxHeight(HBox.USE_PREF_SIZE);
        return join;
    }
}
