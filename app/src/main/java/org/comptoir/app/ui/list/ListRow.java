package org.comptoir.app.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Words;

/// A row of a list of people or papers: who and how much, over where and a sign.
public final class ListRow extends HBox {

    private final HBox below;

    public ListRow(Node leading, String name, String details, String figure) {
        getStyleClass().add("list-row");
        var above = Box.row(
                8,
                Box.growing(Words.body(name).medium().styled("may-be-cut")),
                Words.small(figure).medium().whole());
        below = Box.row(8, Box.growing(Words.caption(details).muted().styled("may-be-cut")));
        var words = new VBox(above, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().setAll(leading, Box.growing(words));
    }

    /// A small icon under the figure, such as a cake.
    public ListRow signed(Icon sign) {
        below.getChildren().add(sign);
        return this;
    }
}
