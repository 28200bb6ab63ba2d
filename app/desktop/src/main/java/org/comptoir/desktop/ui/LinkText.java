package org.comptoir.desktop.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// Words that lead somewhere, in the accent's colour.
public final class LinkText extends Button {

    public LinkText(String words, Runnable action) {
        setText(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(TextLabel.small(words).medium());
        getStyleClass().setAll("link-text");
        setMinWidth(48);
        setOnAction(event -> action.run());
    }
}
