package org.comptoir.desktop.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A link in the accent colour.
public final class LinkText extends Button {

    public LinkText(String text, Runnable action) {
        setText(text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(TextLabel.small(text).medium());
        getStyleClass().setAll("link-text");
        setMinWidth(48);
        setOnAction(event -> action.run());
    }
}
