package org.comptoir.desktop.display;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.display.DisplayLine;
import org.comptoir.shop.devices.display.DisplayTicket;

/// The last lines of a ticket, the newest at the foot, or those around the one that changed.
final class LastLines extends VBox {

    private final Formats formats;
    private final Texts texts;

    /// @param changed the index of the line that is new; negative for none
    /// @param most how many lines there is room for
    LastLines(DisplayTicket ticket, int changed, int most, Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
        getStyleClass().add("display-lines");
        setVgrow(this, Priority.ALWAYS);
        setMinHeight(0);
        var lines = ticket.lines();
        var end = changed < 0 ? lines.size() : Math.max(changed + 1, Math.min(lines.size(), most));
        var begin = Math.max(0, end - most);
        for (var i = begin; i < end; i++) {
            getChildren().add(row(lines.get(i), i == changed));
        }
        var others = lines.size() - (end - begin);
        if (others > 0) {
            getChildren()
                    .add(
                            0,
                            TextLabel.pageTitle(texts.get("display.more", others))
                                    .muted()
                                    .styled("display-more"));
        }
    }

    private Node row(DisplayLine line, boolean isNew) {
        var name = TextLabel.figure(line.name()).styled("may-be-cut");
        name.setMinWidth(0);
        var words = Layouts.stacked(name);
        var about = about(line);
        if (!about.isEmpty()) {
            words.getChildren().add(TextLabel.pageTitle(about).muted().styled("may-be-cut"));
        }
        var row = new HBox(
                Layouts.growing(words),
                TextLabel.figure(formats.money(line.amount())).whole());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("display-line");
        if (isNew) {
            row.getStyleClass().add("new");
        }
        return row;
    }

    private String about(DisplayLine line) {
        var price = formats.money(line.unitPrice());
        var many = line.weighed()
                ? texts.get("display.kilogram", formats.quantity(line.quantity()), price)
                : line.quantity().equals(Quantity.ONE)
                        ? ""
                        : texts.get("display.each", formats.quantity(line.quantity()), price);
        if (!line.reduction().isPositive()) {
            return many;
        }
        var off = texts.get("display.reduction") + " "
                + formats.money(line.reduction().negate());
        return many.isEmpty() ? off : many + " · " + off;
    }
}
