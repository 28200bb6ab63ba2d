package org.comptoir.desktop.ui.list;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;

/// An event: an icon, its title over its details, its amount over its time.
public final class TimelineRow extends HBox {

    public record Content(AccentColour tint, Ikon ikon, String title, String details, String amount, String when) {}

    public TimelineRow(Content content) {
        getStyleClass().add("timeline-entry");
        var round = new StackPane(new Icon(content.ikon(), 18));
        round.getStyleClass().addAll("timeline-round", content.tint().styleClass());
        var thread = new Region();
        thread.getStyleClass().add("timeline-thread");
        var right = Layouts.stacked(
                TextLabel.body(content.amount()).medium().whole(),
                TextLabel.caption(content.when()).muted().whole());
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        new StackPane(thread, round),
                        Layouts.growing(Layouts.stacked(
                                TextLabel.body(content.title()).medium(),
                                TextLabel.caption(content.details()).muted().styled("may-be-cut"))),
                        right);
    }
}
