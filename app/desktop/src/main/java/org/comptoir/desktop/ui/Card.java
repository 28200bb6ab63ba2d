package org.comptoir.desktop.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A panel on the page that groups related content.
public final class Card extends VBox {

    private static final double CORNERS = 22;

    public Card(Node... children) {
        super(children);
        getStyleClass().addAll("card", "gap-12");
    }

    public Card titled(String title) {
        getChildren().addFirst(TextLabel.cardTitle(title));
        return this;
    }

    /// Without padding, for a table, whose corners are clipped to the card's.
    public Card flush() {
        getStyleClass().add("flush");
        getChildren().forEach(Card::roundOff);
        return this;
    }

    private static void roundOff(Node child) {
        var shape = new Rectangle();
        shape.setArcWidth(CORNERS);
        shape.setArcHeight(CORNERS);
        child.layoutBoundsProperty().subscribe(bounds -> {
            shape.setWidth(bounds.getWidth());
            shape.setHeight(bounds.getHeight());
        });
        child.setClip(shape);
    }
}
