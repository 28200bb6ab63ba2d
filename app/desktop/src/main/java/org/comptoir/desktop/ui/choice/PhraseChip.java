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

    public PhraseChip(String words) {
        setText(words);
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
    public static HBox and(String words) {
        return join(words);
    }

    /// `sauf` before what takes people out again.
    public static HBox except(String words) {
        var join = join(words);
        join.getStyleClass().add("except");
        return join;
    }

    private static HBox join(String words) {
        var join = new HBox(TextLabel.body(words).whole());
        join.getStyleClass().add("phrase-join");
        join.setMaxHeight(HBox.USE_PREF_SIZE);
        return join;
    }
}
