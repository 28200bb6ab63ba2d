package org.comptoir.desktop.ui.choice;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;

/// A choice that stays pressed: a category with its dot, a saved group.
public final class Chip extends ToggleButton {

    private Chip(String words, Node... before) {
        setText(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var content = Layouts.row(8, before);
        content.getChildren().add(TextLabel.body(words).whole());
        content.setMouseTransparent(true);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("chip");
    }

    public static Chip plain(String words) {
        return new Chip(words);
    }

    public static Chip dotted(String words, AccentColour tint) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", tint.styleClass());
        return new Chip(words, dot);
    }

    public static Chip with(String words, Ikon ikon) {
        return new Chip(words, new Icon(ikon, 18));
    }
}
