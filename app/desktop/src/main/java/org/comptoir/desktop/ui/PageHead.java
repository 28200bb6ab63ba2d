package org.comptoir.desktop.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The head of a screen: title and caption, actions on the right.
public final class PageHead extends HBox {

    private final TextLabel caption = TextLabel.small("").muted();

    public PageHead(String title, Node... actions) {
        getStyleClass().add("page-head");
        caption.managedProperty().bind(caption.visibleProperty());
        caption.textProperty().subscribe(text -> caption.setVisible(!text.isEmpty()));
        getChildren().addAll(Layouts.growing(Layouts.stacked(TextLabel.pageTitle(title), caption)));
        getChildren().addAll(actions);
    }

    public PageHead back(String text, Runnable action) {
        getChildren()
                .addFirst(ActionButton.icon(MaterialDesignA.ARROW_LEFT, text).onPress(action));
        return this;
    }

    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    public PageHead caption(String text) {
        caption.setText(text);
        return this;
    }
}
