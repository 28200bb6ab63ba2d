package org.comptoir.app.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A sheet on the page that holds what belongs together.
public final class Card extends VBox {

    public Card(Node... children) {
        super(children);
        getStyleClass().addAll("card", "gap-12");
    }

    public Card titled(String title) {
        getChildren().addFirst(Words.cardTitle(title));
        return this;
    }

    /// Without padding of its own, for a table.
    public Card flush() {
        getStyleClass().add("flush");
        return this;
    }
}
