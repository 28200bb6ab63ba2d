package org.comptoir.desktop.ui.choice;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A toggle that stays pressed: a category with its dot, a saved segment.
public final class Chip extends ToggleButton {

    /// The direction in which it sorts a list.
    public enum Order {
        NONE,
        UP,
        DOWN
    }

    private Chip(String text, Node... before) {
        setText(text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var content = Layouts.row(8, before);
        content.getChildren().add(TextLabel.body(text).whole());
        content.setMouseTransparent(true);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("chip");
    }

    public static Chip plain(String text) {
        return new Chip(text);
    }

    /// Shows how it sorts a list.
    public void sorted(Order order) {
        var content = ((Pane) getGraphic()).getChildren();
        content.removeIf(Icon.class::isInstance);
        switch (order) {
            case NONE -> {}
            case UP -> content.add(new Icon(MaterialDesignA.ARROW_UP, 16));
            case DOWN -> content.add(new Icon(MaterialDesignA.ARROW_DOWN, 16));
        }
    }

    public static Chip dotted(String text, AccentColour tint) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", tint.styleClass());
        return new Chip(text, dot);
    }

    public static Chip with(String text, Ikon ikon) {
        return new Chip(text, new Icon(ikon, 18));
    }
}
