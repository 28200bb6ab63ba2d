package org.comptoir.desktop.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// A row of a list of people or papers: who and how much, over where and a sign.
public final class ListRow extends HBox {

    private final HBox below;

    public ListRow(Node leading, String name, String details, String figure) {
        getStyleClass().add("list-row");
        var above = Layouts.row(
                8,
                Layouts.growing(TextLabel.body(name).medium().styled("may-be-cut")),
                TextLabel.small(figure).medium().whole());
        below = Layouts.row(
                8, Layouts.growing(TextLabel.caption(details).muted().styled("may-be-cut")));
        var words = new VBox(above, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().setAll(leading, Layouts.growing(words));
    }

    /// A small icon under the figure, such as a cake.
    public ListRow signed(Icon sign) {
        below.getChildren().add(sign);
        return this;
    }
}
