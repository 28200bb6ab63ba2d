package org.comptoir.desktop.customers.relations;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// A person with what they are to the customer; pressed, it does what its place says.
final class PersonButton extends Button {

    PersonButton(String name, String about, Node avatar) {
        var lines = Layouts.stacked(TextLabel.body(name).styled("may-be-cut"));
        if (!about.isEmpty()) {
            lines.getChildren().add(TextLabel.caption(about).muted().styled("may-be-cut"));
        }
        var content = Layouts.row(12, avatar, Layouts.growing(lines));
        content.setMouseTransparent(true);
        setText((name + " " + about).strip());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("person-button");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
    }
}
