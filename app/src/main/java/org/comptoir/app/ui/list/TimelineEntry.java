package org.comptoir.app.ui.list;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tint;
import org.comptoir.app.ui.Words;
import org.kordamp.ikonli.Ikon;

/// One thing that happened: an icon on its ground, what over the details, how much over when.
public final class TimelineEntry extends HBox {

    public record Content(Tint tint, Ikon ikon, String title, String details, String amount, String when) {}

    public TimelineEntry(Content content) {
        getStyleClass().add("timeline-entry");
        var round = new StackPane(new Icon(content.ikon(), 18));
        round.getStyleClass().addAll("timeline-round", content.tint().styleClass());
        var thread = new Region();
        thread.getStyleClass().add("timeline-thread");
        var right = Box.stacked(
                Words.body(content.amount()).medium().whole(),
                Words.caption(content.when()).muted().whole());
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        new StackPane(thread, round),
                        Box.growing(Box.stacked(
                                Words.body(content.title()).medium(),
                                Words.caption(content.details()).muted().styled("may-be-cut"))),
                        right);
    }
}
