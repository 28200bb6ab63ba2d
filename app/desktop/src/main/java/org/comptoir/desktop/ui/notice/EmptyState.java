package org.comptoir.desktop.ui.notice;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;

/// Shown for an empty list: what will appear here, and what to do next.
public final class EmptyState extends VBox {

    public EmptyState(Ikon ikon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        var round = new StackPane(new Icon(ikon, 44));
        round.getStyleClass().add("empty-round");
        var name = TextLabel.pageTitle(title).wrapped();
        var detail = TextLabel.body(text).muted().wrapped();
        detail.getStyleClass().add("empty-words");
        name.setTextAlignment(TextAlignment.CENTER);
        detail.setTextAlignment(TextAlignment.CENTER);
        VBox.setMargin(name, new Insets(16, 0, 0, 0));
        getChildren().addAll(round, name, detail);
        if (actions.length > 0) {
            var gap = new Region();
            gap.getStyleClass().add("empty-gap");
            getChildren().add(gap);
            getChildren().addAll(actions);
        }
    }
}
