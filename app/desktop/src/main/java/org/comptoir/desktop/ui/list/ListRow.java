package org.comptoir.desktop.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// A row in a list of people or documents: title and amount, over details and an icon.
public final class ListRow extends HBox {

    private final HBox below;

    public ListRow(Node leading, String name, String details, String amount) {
        getStyleClass().add("list-row");
        var above = Layouts.row(
                8,
                Layouts.growing(TextLabel.body(name).medium().styled("may-be-cut")),
                TextLabel.small(amount).medium().whole());
        below = Layouts.row(
                8, Layouts.growing(TextLabel.caption(details).muted().styled("may-be-cut")));
        var textBox = new VBox(above, below);
        textBox.setAlignment(Pos.CENTER_LEFT);
        textBox.setMinWidth(0);
        getChildren().setAll(leading, Layouts.growing(textBox));
    }

    /// A small icon under the amount, such as a cake.
    public ListRow signed(Icon sign) {
        below.getChildren().add(sign);
        return this;
    }
}
